package org.newsfold.local.command;

/** Something that a person has to know or to do, said in one sentence; never shown with a trace. */
final class Trouble extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;

  private Trouble(int status, String message) {
    super(message);
    this.status = status;
  }

  /** The command was called in a way that makes no sense. */
  static Trouble usage(String message) {
    return new Trouble(Status.USAGE, message);
  }

  /** Something went wrong that was not the caller's fault. */
  static Trouble failure(String message) {
    return new Trouble(Status.FAILED, message);
  }

  /** The exit status. */
  int status() {
    return status;
  }
}
