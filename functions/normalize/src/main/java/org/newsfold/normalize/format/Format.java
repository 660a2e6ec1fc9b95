package org.newsfold.normalize.format;

import java.io.IOException;

/** One kind of file. Adding one is one class and one line in {@link Formats}. */
interface Format {
  /** What a file of this kind is, as in "It is damaged: a …". */
  String name();

  /** Whether a file is of this kind: by its content first, by its name and content type second. */
  boolean matches(Source source) throws IOException;

  /** Whether a file of this kind holds files, which could as well be dropped one by one. */
  default boolean holdsFiles(Source source) throws IOException {
    return false;
  }

  /**
   * Hands every article of the file to {@code parts}, and every file in it.
   *
   * @throws RejectedException if it can never be read
   * @throws IOException if it is damaged or cut off
   */
  void read(Source source, Parts parts) throws IOException;
}
