package org.newsfold.table;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Which long bodies of a {@link MemoryTable} lie there as text: those that were asked for last (as
 * the second-chance algorithm finds them). All others are packed, to less than half.
 */
final class OpenBodies {
  /** In UTF-16 units; what is shorter is not packed. */
  private static final int LONG = 1000;

  private final Deque<MemoryRow> open = new ArrayDeque<>();
  private final long most;
  private long length;

  /**
   * Starts with none.
   *
   * @param most that they may come to, in UTF-16 units
   */
  OpenBodies(long most) {
    this.most = most;
  }

  /** A row was written. */
  void add(MemoryRow row) {
    if (row.length() >= LONG) {
      length += row.length();
      open.add(row);
      packOldest();
    }
  }

  /** A row is about to be read. */
  void ask(MemoryRow row) {
    if (row.isPacked()) {
      row.unpack();
      add(row);
    } else if (row.length() >= LONG) {
      row.ask();
    }
  }

  /** A row is no more. */
  void remove(MemoryRow row) {
    if (row.length() >= LONG) {
      length -= row.length();
      row.clear();
    }
  }

  private void packOldest() {
    while (length > most) {
      MemoryRow oldest = open.remove();
      if (oldest.takeAsked()) {
        open.add(oldest);
      } else if (oldest.length() > 0) {
        length -= oldest.length();
        oldest.pack();
      }
    }
  }
}
