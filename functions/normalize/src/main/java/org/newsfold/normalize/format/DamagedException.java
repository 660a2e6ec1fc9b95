package org.newsfold.normalize.format;

import java.io.IOException;

/** An archive cannot give all of a file that it holds: the archive is damaged, not the file. */
final class DamagedException extends IOException {
  private static final long serialVersionUID = 1;

  private final int depth;

  /**
   * @param depth of the archive, 1 for the file itself
   */
  DamagedException(int depth, Exception cause) {
    super(cause);
    this.depth = depth;
  }

  int depth() {
    return depth;
  }
}
