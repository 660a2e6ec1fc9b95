package org.newsfold.normalize.format;

/** Rejects a file whole, and not only the part of it that is being read. */
class WholeFileException extends RejectedException {
  private static final long serialVersionUID = 1;

  WholeFileException(String reason) {
    super(reason);
  }
}
