package org.newsfold.local.store;

import org.gaul.s3proxy.blobstore.S3Exceptions;

/** A stretch of bytes: {@code count} from {@code from} on. */
record Stretch(long from, long count) {
  private static final int NOT_SATISFIABLE = 416;
  private static final String UNIT = "bytes=";

  /**
   * Reads one range of a {@code Range} header: {@code bytes=2-5}, {@code bytes=2-}, {@code
   * bytes=-5}.
   */
  static Stretch of(String header, long size) {
    try {
      String range = header.substring(UNIT.length());
      int dash = range.indexOf('-');
      if (dash == 0) {
        long count = Math.min(size, Long.parseLong(range.substring(1)));
        return checked(new Stretch(size - count, count));
      }
      long from = Long.parseLong(range.substring(0, dash));
      long to = dash == range.length() - 1 ? size - 1 : Long.parseLong(range.substring(dash + 1));
      return checked(new Stretch(from, Math.min(to, size - 1) - from + 1));
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      throw S3Exceptions.fromStatusCode(NOT_SATISFIABLE, e);
    }
  }

  String contentRange(long size) {
    return "bytes %d-%d/%d".formatted(from, from + count - 1, size);
  }

  private static Stretch checked(Stretch stretch) {
    if (stretch.count <= 0) {
      throw S3Exceptions.fromStatusCode(NOT_SATISFIABLE);
    }
    return stretch;
  }
}
