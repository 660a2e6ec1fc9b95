package org.newsfold.normalize.format;

import java.io.IOException;
import org.newsfold.normalize.plain.Markdown;
import org.newsfold.normalize.plain.PlainText;
import org.newsfold.normalize.text.Draft;

/** Markdown, with or without front matter: told by its name, or by a heading and links. */
final class MarkdownFormat implements Format {
  private static final int LOOKED_AT = 16_384;

  @Override
  public String name() {
    return "a Markdown file";
  }

  @Override
  public boolean matches(Source source) throws IOException {
    return source.isNamed(".md", ".markdown")
        || source.contentType().startsWith("text/markdown")
        || Markdown.isSurely(source.start(LOOKED_AT));
  }

  @Override
  public void read(Source source, Parts parts) throws IOException {
    String text = source.text().strip();
    parts.checkLength(text);
    Draft draft = PlainText.read(Markdown.plain(text));
    if (draft.body().isEmpty()) {
      throw new RejectedException("It holds no text, only marks. Drop it again with its text.");
    }
    parts.add(source, "markdown", draft);
  }
}
