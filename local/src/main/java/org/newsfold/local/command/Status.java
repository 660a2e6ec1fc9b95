package org.newsfold.local.command;

/** Exit statuses; scripts depend on them. */
public final class Status {
  /** All is done. */
  public static final int DONE = 0;

  /** Some input was rejected or failed; all other input is done. */
  public static final int FAILED = 1;

  /** Wrong usage; nothing was done. */
  public static final int USAGE = 2;

  private Status() {}
}
