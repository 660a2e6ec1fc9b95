package org.newsfold.table;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The port to the table: what DynamoDB gives, no more. All reads but a {@link #glance} are
 * consistent: they see every write acknowledged before they began. Implementations retry throttling
 * and unprocessed items, and throw {@link TableUnavailable} when that does not help.
 */
public interface Table {
  Optional<Row> get(Key key);

  /** The rows that are there, in no order. */
  List<Row> get(Collection<Key> keys);

  /**
   * The rows that were there not long ago, for half the price: what was written lately may be
   * missing or as it was before. Ranges are read at the same time, consistently as ever.
   */
  default Glance glance(Collection<Key> keys, List<Range> ranges) {
    return new Glance(get(keys), query(ranges));
  }

  /**
   * The rows of one partition in a range. Fewer than {@link Range#limit} means that there are no
   * more.
   */
  List<Row> query(Range range);

  /** The rows of several ranges, in their order; they may be asked for at once. */
  default List<List<Row>> query(List<Range> ranges) {
    return ranges.stream().map(this::query).toList();
  }

  /** The rows of several ranges, in their order, while others are written without conditions. */
  default List<List<Row>> queryWhile(List<Write> writes, List<Range> ranges) {
    writeEach(writes);
    return query(ranges);
  }

  /** Writes or removes one row if its condition holds; false if not. */
  boolean write(Write write);

  /**
   * Writes one row if its condition holds and, before, after or meanwhile, others without
   * conditions: not atomic.
   *
   * @return what was there in place of the one, in any case
   */
  Optional<Row> replace(Write.Put put, List<Write> others);

  /** Writes all, one by one in any order, without conditions: not atomic. */
  void writeEach(List<Write> writes);

  /**
   * What a glance shows.
   *
   * @param rows that were there, in no order
   * @param ranges of each its rows, in their order
   */
  record Glance(List<Row> rows, List<List<Row>> ranges) {
    public Glance {
      rows = List.copyOf(rows);
      ranges = List.copyOf(ranges);
    }
  }

  /** The table cannot be reached or is too busy: try again later. */
  final class TableUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1;

    public TableUnavailable(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
