package org.newsfold.normalize.format;

import java.util.Locale;

/** Numbers as a person reads them. */
final class Amounts {
  private Amounts() {}

  /** In MB (of 1,000,000 bytes), or in bytes below one. */
  static String bytes(long count) {
    return count < 1_000_000
        ? String.format(Locale.ROOT, "%,d bytes", count)
        : String.format(Locale.ROOT, "%,d MB", count / 1_000_000);
  }
}
