package org.newsfold.cost;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.newsfold.aws.DynamoTable;
import org.newsfold.table.Key;
import org.newsfold.table.Range;
import org.newsfold.table.Row;
import org.newsfold.table.Table;
import org.newsfold.table.Write;

/**
 * Counts what a table is asked, in the requests that the adapter to DynamoDB would make of it. For
 * one thread.
 */
final class CountedTable implements Table {
  private static final int READS_OF_A_BATCH = 100;
  private static final int WRITES_OF_A_BATCH = 25;

  /** What a read costs that need not see the latest writes. */
  private static final double GLANCE = 0.5;

  private static final double FULL = 1;

  /** A query answers so many bytes at once. */
  private static final int PAGE = 1 << 20;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Table table;
  private final Units units = new Units();
  private Usage usage = Usage.NONE;
  private long nanos;

  CountedTable(Table table) {
    this.table = table;
  }

  /** What was asked so far. */
  Usage usage() {
    return usage;
  }

  /** Processor time that the table itself and the counting took, in nanoseconds. */
  long nanos() {
    return nanos;
  }

  /** Asks something that the article does not wait for. */
  void aside(Runnable asking) {
    long before = usage.rounds();
    asking.run();
    usage = usage.rounds(before);
  }

  @Override
  public Optional<Row> get(Key key) {
    return timed(
        () -> {
          Optional<Row> row = table.get(key);
          long billed = Units.of(units.size(row.orElse(null)), Units.READ);
          count(new Usage(1, 1, billed, 0, 0, 0));
          return row;
        });
  }

  @Override
  public List<Row> get(Collection<Key> keys) {
    return timed(
        () -> {
          List<Row> rows = table.get(keys);
          count(batch(keys, rows, FULL));
          return rows;
        });
  }

  @Override
  public Glance glance(Collection<Key> keys, List<Range> ranges) {
    return timed(
        () -> {
          Glance glance = table.glance(keys, ranges);
          Usage batch = batch(keys, glance.rows(), GLANCE);
          Usage queries = queries(glance.ranges());
          count(batch.plus(queries).rounds(Math.max(batch.rounds(), queries.rounds())));
          return glance;
        });
  }

  private Usage batch(Collection<Key> keys, List<Row> rows, double price) {
    long asked = keys.stream().distinct().count();
    if (asked == 0) {
      return Usage.NONE;
    }
    long found = rows.stream().mapToLong(row -> Units.of(units.size(row), Units.READ)).sum();
    double billed = price * (found + asked - rows.size());
    return new Usage(Math.ceilDiv(asked, READS_OF_A_BATCH), 1, billed, 0, 0, 0);
  }

  @Override
  public List<Row> query(Range range) {
    return timed(
        () -> {
          List<Row> rows = table.query(range);
          count(asked(rows).rounds(1));
          return rows;
        });
  }

  @Override
  public List<List<Row>> query(List<Range> ranges) {
    return timed(
        () -> {
          List<List<Row>> found = table.query(ranges);
          count(queries(found));
          return found;
        });
  }

  @Override
  public List<List<Row>> queryWhile(List<Write> writes, List<Range> ranges) {
    return timed(
        () -> {
          Usage writing = each(writes);
          List<List<Row>> found = table.query(ranges);
          Usage asking = queries(found);
          count(writing.plus(asking).rounds(Math.max(writing.rounds(), asking.rounds())));
          return found;
        });
  }

  /** What queries asked at once came to. */
  private Usage queries(List<List<Row>> found) {
    Usage all = found.stream().map(this::asked).reduce(Usage.NONE, Usage::plus);
    return all.rounds(Math.ceilDiv(found.size(), DynamoTable.AT_ONCE));
  }

  /** What a query came to. */
  private Usage asked(List<Row> rows) {
    long bytes = rows.stream().mapToLong(units::size).sum();
    return new Usage(Units.of(bytes, PAGE), 0, Units.of(bytes, Units.READ), 0, 0, 0);
  }

  @Override
  public boolean write(Write write) {
    return timed(() -> conditional(write));
  }

  @Override
  public Optional<Row> replace(Write.Put put, List<Write> others) {
    return timed(
        () -> {
          Optional<Row> before = table.get(put.key());
          conditional(put);
          count(each(others).rounds(0));
          return before;
        });
  }

  @Override
  public void writeEach(List<Write> writes) {
    timed(
        () -> {
          count(each(writes));
          return true;
        });
  }

  private Usage each(List<Write> writes) {
    Map<Key, Write> last = new LinkedHashMap<>();
    writes.forEach(write -> last.put(write.key(), write));
    if (last.isEmpty()) {
      return Usage.NONE;
    }
    Change change = change(last.values(), true);
    table.writeEach(writes);
    long requests = Math.ceilDiv(last.size(), WRITES_OF_A_BATCH);
    return new Usage(requests, 1, 0, change.units(), 0, change.bytes());
  }

  /** A failed condition is billed by what is there. */
  private boolean conditional(Write write) {
    Change done = change(List.of(write), true);
    Change refused = change(List.of(write), false);
    boolean written = table.write(write);
    Change change = written ? done : refused;
    count(new Usage(1, 1, 0, change.units(), written ? 0 : 1, change.bytes()));
    return written;
  }

  /** What writes come to: each is as large as the larger of what was there and what will be. */
  private Change change(Collection<Write> writes, boolean done) {
    long billed = 0;
    long bytes = 0;
    for (Write write : writes) {
      long before = units.size(table.get(write.key()).orElse(null));
      long after = !done ? before : write instanceof Write.Put put ? units.size(put.row()) : 0;
      billed += Units.of(Math.max(before, after), Units.WRITE);
      bytes += after - before;
    }
    return new Change(billed, bytes);
  }

  private void count(Usage more) {
    usage = usage.plus(more);
  }

  private <T> T timed(Supplier<T> asking) {
    long begin = THREADS.getCurrentThreadCpuTime();
    try {
      return asking.get();
    } finally {
      nanos += THREADS.getCurrentThreadCpuTime() - begin;
    }
  }

  private record Change(long units, long bytes) {}
}
