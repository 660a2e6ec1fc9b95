package org.newsfold.normalize.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.newsfold.normalize.warc.Warc;

/** A WARC file: each page that was fetched is a part, named by its address. */
final class WarcFormat implements Format {
  private static final byte[] MAGIC = "WARC/".getBytes(StandardCharsets.US_ASCII);

  @Override
  public String name() {
    return "a WARC file";
  }

  @Override
  public boolean matches(Source source) throws IOException {
    return source.begins(MAGIC);
  }

  @Override
  public boolean holdsFiles(Source source) {
    return true;
  }

  @Override
  public void read(Source source, Parts parts) throws IOException {
    Warc warc = new Warc(source.stream());
    for (Optional<Warc.Page> page = warc.next(); page.isPresent(); page = warc.next()) {
      parts.open(
          source,
          new Parts.Inner(page.get().address(), page.get().contentType(), page.get().address()),
          parts.inflating(page.get().content()));
    }
  }
}
