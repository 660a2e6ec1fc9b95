package org.newsfold.normalize.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.newsfold.normalize.document.Rtf;
import org.newsfold.normalize.text.Draft;

/** An RTF document. */
final class RtfFormat implements Format {
  private static final byte[] MAGIC = "{\\rtf".getBytes(StandardCharsets.US_ASCII);

  @Override
  public String name() {
    return "an RTF document";
  }

  @Override
  public boolean matches(Source source) throws IOException {
    return source.begins(MAGIC);
  }

  @Override
  public void read(Source source, Parts parts) throws IOException {
    Draft draft = Rtf.read(source.bytes());
    if (draft.body().isEmpty()) {
      throw new RejectedException("It is an RTF document without text. Drop it again with some.");
    }
    parts.add(source, "rtf", draft);
  }
}
