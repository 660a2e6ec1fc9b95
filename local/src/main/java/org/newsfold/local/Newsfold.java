package org.newsfold.local;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code newsfold} command. */
@Command(
    name = "newsfold",
    description = "Drop news articles in; get stories.",
    mixinStandardHelpOptions = true)
public final class Newsfold implements Runnable {
  private Newsfold() {}

  /** Runs the command and ends with its exit status. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Newsfold()).execute(args));
  }

  @Override
  public void run() {
    CommandLine.usage(this, System.err);
  }
}
