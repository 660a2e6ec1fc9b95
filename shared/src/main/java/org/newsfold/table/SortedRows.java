package org.newsfold.table;

import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a {@link MemoryTable}'s partition in order of their sort keys. Of millions of
 * partitions most have a row or two, so they are arrays and have little room to spare.
 */
final class SortedRows {
  /** The order of the bytes of UTF-8, which is that of code points. */
  static final Comparator<String> BY_BYTES = SortedRows::compareBytes;

  private String[] sorts = new String[1];
  private MemoryRow[] rows = new MemoryRow[1];
  private int size;

  int size() {
    return size;
  }

  String sort(int place) {
    return sorts[place];
  }

  MemoryRow row(int place) {
    return rows[place];
  }

  /** How many sort keys are lower. */
  int lower(String sort) {
    int found = find(sort);
    return found < 0 ? ~found : found;
  }

  /** How many sort keys are not higher. */
  int behind(String sort) {
    int found = find(sort);
    return found < 0 ? ~found : found + 1;
  }

  @Nullable MemoryRow get(String sort) {
    int found = find(sort);
    return found < 0 ? null : rows[found];
  }

  /**
   * Puts a row.
   *
   * @return what was there
   */
  @Nullable MemoryRow put(String sort, MemoryRow row) {
    int found = find(sort);
    if (found < 0) {
      insert(~found, sort, row);
      return null;
    }
    MemoryRow before = rows[found];
    rows[found] = row;
    return before;
  }

  /**
   * Removes a row.
   *
   * @return what was there
   */
  @Nullable MemoryRow remove(String sort) {
    int found = find(sort);
    if (found < 0) {
      return null;
    }
    MemoryRow before = rows[found];
    size--;
    System.arraycopy(sorts, found + 1, sorts, found, size - found);
    System.arraycopy(rows, found + 1, rows, found, size - found);
    resize(size);
    return before;
  }

  private int find(String sort) {
    return Arrays.binarySearch(sorts, 0, size, sort, BY_BYTES);
  }

  private void insert(int place, String sort, MemoryRow row) {
    if (size == sorts.length) {
      resize(size + 1 + size / 4);
    }
    System.arraycopy(sorts, place, sorts, place + 1, size - place);
    System.arraycopy(rows, place, rows, place + 1, size - place);
    sorts[place] = sort;
    rows[place] = row;
    size++;
  }

  private void resize(int room) {
    sorts = Arrays.copyOf(sorts, room);
    rows = Arrays.copyOf(rows, room);
  }

  private static int compareBytes(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    int at = 0;
    while (at < shorter && a.charAt(at) == b.charAt(at)) {
      at++;
    }
    return at == shorter
        ? Integer.compare(a.length(), b.length())
        : Integer.compare(rank(a.charAt(at)), rank(b.charAt(at)));
  }

  /** Surrogates are parts of code points behind all that are one unit. */
  private static int rank(char unit) {
    return Character.isSurrogate(unit) ? unit + 0x10000 : unit;
  }
}
