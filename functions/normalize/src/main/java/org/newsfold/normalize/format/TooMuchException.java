package org.newsfold.normalize.format;

/** Rejects a file whole because all that it holds together is beyond a limit. */
final class TooMuchException extends WholeFileException {
  private static final long serialVersionUID = 1;

  /**
   * @param what is too much, a sentence
   */
  TooMuchException(String what) {
    super(what + " Use `./newsfold ingest`, which splits it before it drops it.");
  }
}
