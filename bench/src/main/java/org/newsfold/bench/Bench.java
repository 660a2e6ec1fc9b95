package org.newsfold.bench;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code newsfold bench} command. */
@Command(
    name = "newsfold bench",
    description = "Measures speed and quality.",
    mixinStandardHelpOptions = true)
public final class Bench implements Runnable {
  private Bench() {}

  /** Runs the benchmarks and ends with their exit status. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Bench()).execute(args));
  }

  @Override
  public void run() {
    CommandLine.usage(this, System.err);
  }
}
