package org.newsfold.local.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** What the {@code newsfold} script does itself; here for the help. */
final class ScriptCommands {
  private static final String TOLD = "The ./newsfold script of a checkout does this";

  private ScriptCommands() {}

  /** {@code newsfold test}. */
  @Command(name = "test", description = "Builds and runs all tests. Further arguments go to Maven.")
  static final class Test implements Callable<Integer> {
    @Override
    public Integer call() {
      throw Trouble.usage(TOLD);
    }
  }

  /** {@code newsfold bench}. */
  @Command(name = "bench", description = "Measures: speed, quality, cost, cold, fuzz.")
  static final class Bench implements Callable<Integer> {
    @Override
    public Integer call() {
      throw Trouble.usage(TOLD);
    }
  }
}
