package org.newsfold.local.command;

import java.io.PrintStream;
import java.time.Duration;

/** How far something is: a bar on a terminal, now and then a line elsewhere. */
final class Progress implements AutoCloseable {
  private static final long REDRAW = Duration.ofMillis(80).toNanos();
  private static final long LINE = Duration.ofSeconds(10).toNanos();
  private static final String ERASE = "\r\u001b[K";
  private static final String PARTS = " ▏▎▍▌▋▊▉█";

  private final PrintStream err;
  private final boolean terminal;
  private final int width;
  private final String what;
  private final long total;
  private long done;
  private long shown = System.nanoTime();
  private boolean drawn;

  /**
   * Begins at nothing.
   *
   * @param what is being done, as {@code Dropping}
   * @param total 0: unknown
   */
  Progress(Terminal terminal, String what, long total) {
    this.err = terminal.err();
    this.terminal = terminal.errIsTerminal();
    this.width = terminal.width();
    this.what = what;
    this.total = total;
  }

  synchronized void step() {
    to(done + 1);
  }

  synchronized void to(long now) {
    done = now;
    long time = System.nanoTime();
    if (time - shown >= (terminal ? REDRAW : LINE) || (terminal && done == total)) {
      shown = time;
      draw();
    }
  }

  @Override
  public synchronized void close() {
    if (drawn && terminal) {
      err.print(ERASE);
      err.flush();
    }
  }

  private void draw() {
    drawn = true;
    String count = total == 0 ? "%,d".formatted(done) : "%,d of %,d".formatted(done, total);
    if (terminal) {
      err.print(ERASE + what + " " + bar() + " " + count);
      err.flush();
    } else {
      err.println(what + " " + count);
    }
  }

  private String bar() {
    if (total == 0) {
      return "";
    }
    int columns = Math.max(8, Math.min(40, width - what.length() - 24));
    int eighths = (int) (Math.min(done, total) * columns * 8 / total);
    StringBuilder bar = new StringBuilder("█".repeat(eighths / 8));
    if (eighths / 8 < columns) {
      bar.append(PARTS.charAt(eighths % 8)).append(" ".repeat(columns - eighths / 8 - 1));
    }
    return "▕" + bar + "▏";
  }
}
