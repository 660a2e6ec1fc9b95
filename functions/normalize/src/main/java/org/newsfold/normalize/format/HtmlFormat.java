package org.newsfold.normalize.format;

import java.io.IOException;
import java.util.Locale;
import org.newsfold.normalize.html.ArticlePage;
import org.newsfold.normalize.text.Draft;

/** A page: HTML or XHTML. */
final class HtmlFormat implements Format {
  private static final int LOOKED_AT = 65_536;

  /** A page with less text than this, in characters, holds no article. */
  private static final int SHORTEST = 20;

  @Override
  public String name() {
    return "a page";
  }

  @Override
  public boolean matches(Source source) throws IOException {
    String text = source.text();
    String start = text.substring(0, Math.min(text.length(), LOOKED_AT)).toLowerCase(Locale.ROOT);
    String first = start.stripLeading();
    if (first.startsWith("<!doctype html") || first.startsWith("<html")) {
      return true;
    }
    boolean said =
        source.isNamed(".html", ".htm", ".xhtml") || source.contentType().contains("html");
    return (said && first.startsWith("<")) || tags(start) >= (first.startsWith("<") ? 2 : 6);
  }

  @Override
  public void read(Source source, Parts parts) throws IOException {
    Draft draft = ArticlePage.read(Markup.text(source, parts));
    if (draft.body().length() < SHORTEST) {
      throw new RejectedException("It is a page without the text of an article.");
    }
    parts.add(source, "html", draft);
  }

  /** How many of the tags in it are HTML's most common. */
  private static int tags(String start) {
    int count = 0;
    for (String tag : new String[] {"<p", "<div", "<br", "<a ", "<h1", "<body", "<head", "<span"}) {
      for (int at = start.indexOf(tag); at >= 0; at = start.indexOf(tag, at + tag.length())) {
        count++;
      }
    }
    return count;
  }
}
