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
    String head = text.substring(0, Math.min(text.length(), LOOKED_AT)).stripLeading();
    if (begins(head, "<!doctype html") || begins(head, "<html")) {
      return true;
    }
    String start = head.toLowerCase(Locale.ROOT);
    boolean said =
        source.isNamed(".html", ".htm", ".xhtml") || source.contentType().contains("html");
    return (said && start.startsWith("<")) || tags(start) >= (start.startsWith("<") ? 2 : 6);
  }

  private static boolean begins(String text, String start) {
    return text.regionMatches(true, 0, start, 0, start.length());
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
