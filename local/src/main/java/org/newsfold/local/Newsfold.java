package org.newsfold.local;

import java.util.logging.LogManager;
import org.newsfold.json.JsonLog;
import org.newsfold.local.command.Commands;
import org.newsfold.local.command.Terminal;

/** The {@code newsfold} command. */
public final class Newsfold {
  private static final String LOG_FILE = "NEWSFOLD_LOG";

  private Newsfold() {}

  /** Runs the command and ends with its exit status. */
  public static void main(String[] args) {
    quieten();
    int status = Commands.over(Terminal.ofProcess()).execute(args);
    Runtime.getRuntime().exit(status);
  }

  /** People see results and reasons; what libraries and functions log goes to a file, if wanted. */
  private static void quieten() {
    LogManager.getLogManager().reset();
    String file = System.getenv(LOG_FILE);
    System.setProperty(JsonLog.PROPERTY, file == null ? JsonLog.OFF : file);
  }
}
