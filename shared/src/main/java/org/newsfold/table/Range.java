package org.newsfold.table;

import org.jspecify.annotations.Nullable;

/**
 * Rows of one partition to read, in order of their sort keys.
 *
 * @param from lowest sort key, included
 * @param to highest sort key, included
 * @param descending highest first
 * @param limit at most so many rows, 1 and up
 * @param after go on behind this sort key (in reading direction); null = from the beginning
 */
public record Range(
    String partition,
    String from,
    String to,
    boolean descending,
    int limit,
    @Nullable String after) {
  /** The character whose UTF-8 bytes come after those of all others, U+10FFFF. */
  public static final String LAST = "\udbff\udfff";

  /** All rows whose sort key starts so. */
  public static Range startingWith(String partition, String prefix) {
    return new Range(partition, prefix, prefix + LAST, false, Integer.MAX_VALUE, null);
  }

  public Range newestFirst() {
    return new Range(partition, from, to, true, limit, after);
  }

  public Range limit(int most) {
    return new Range(partition, from, to, descending, most, after);
  }

  public Range after(@Nullable String sort) {
    return new Range(partition, from, to, descending, limit, sort);
  }
}
