package org.newsfold.normalize.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** All kinds of files, in the order in which they are tried. */
public final class Formats {
  private static final List<Format> ALL =
      List.of(
          new GzipFormat(),
          new BinaryFormat(),
          new DataFormat(),
          new HtmlFormat(),
          new PlainTextFormat());

  private final Limits limits;

  public Formats(Limits limits) {
    this.limits = limits;
  }

  /**
   * Reads all articles of a file.
   *
   * @param in read within the limits; left open
   * @throws RejectedException if the file can never be read
   * @throws IOException if reading failed in passing
   */
  public List<Part> read(String name, String contentType, InputStream in) throws IOException {
    Parts parts = new Parts(limits);
    InputStream limited = new LimitedStream(in, limits.storedBytes(), tooLarge(limits));
    parts.open(new Source(name, "", contentType, limited));
    return parts.all();
  }

  /** Why a file beyond the limit is rejected. */
  public static String tooLarge(Limits limits) {
    return "It is larger than %s, the most that is read of one file. Drop the article alone."
        .formatted(Amounts.bytes(limits.storedBytes()));
  }

  static Format of(Source source) throws IOException {
    for (Format format : ALL) {
      if (format.matches(source)) {
        return format;
      }
    }
    throw new IllegalStateException("Plain text takes whatever is left");
  }
}
