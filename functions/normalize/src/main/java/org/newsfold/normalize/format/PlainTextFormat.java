package org.newsfold.normalize.format;

import java.io.IOException;
import org.newsfold.normalize.plain.PlainText;
import org.newsfold.normalize.text.Draft;

/** Whatever is text and nothing else. */
final class PlainTextFormat implements Format {
  @Override
  public String name() {
    return "a text";
  }

  @Override
  public boolean matches(Source source) {
    return true;
  }

  @Override
  public void read(Source source, Parts parts) throws IOException {
    String text = source.text().strip();
    parts.checkLength(text);
    Draft draft = PlainText.read(text);
    if (draft.body().isEmpty()) {
      throw new RejectedException("It holds no text, only blanks. Drop it again with its text.");
    }
    parts.add(source, "text", draft);
  }
}
