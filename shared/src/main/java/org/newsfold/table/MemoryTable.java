package org.newsfold.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The table in memory, for tests and {@code replay}. Safe for several threads. Of the memory that
 * there may be, a tenth holds the bodies asked for last as they are; others lie packed.
 */
public final class MemoryTable implements Table {
  private final Map<String, SortedRows> partitions = new HashMap<>();
  private final OpenBodies bodies;

  public MemoryTable() {
    this(Runtime.getRuntime().maxMemory() / 10);
  }

  /**
   * With another limit.
   *
   * @param open so many UTF-16 units of long bodies lie as they are
   */
  MemoryTable(long open) {
    this.bodies = new OpenBodies(open);
  }

  @Override
  public synchronized Optional<Row> get(Key key) {
    return Optional.ofNullable(at(key)).map(row -> read(row, key));
  }

  @Override
  public synchronized List<Row> get(Collection<Key> keys) {
    return keys.stream().distinct().flatMap(key -> get(key).stream()).toList();
  }

  @Override
  public synchronized List<Row> query(Range range) {
    SortedRows rows = partitions.get(range.partition());
    if (rows == null) {
      return List.of();
    }
    int from = rows.lower(range.from());
    int to = rows.behind(range.to());
    if (range.after() != null && range.descending()) {
      to = Math.min(to, rows.lower(range.after()));
    } else if (range.after() != null) {
      from = Math.max(from, rows.behind(range.after()));
    }
    List<Row> found = new ArrayList<>();
    for (int i = 0; i < to - from && i < range.limit(); i++) {
      int place = range.descending() ? to - 1 - i : from + i;
      found.add(read(rows.row(place), new Key(range.partition(), rows.sort(place))));
    }
    return found;
  }

  private Row read(MemoryRow row, Key key) {
    bodies.ask(row);
    return row.under(key);
  }

  @Override
  public synchronized boolean write(Write write) {
    boolean allowed = holds(write);
    if (allowed) {
      apply(write);
    }
    return allowed;
  }

  @Override
  public synchronized Optional<Row> replace(Write.Put put, List<Write> others) {
    Optional<Row> before = get(put.key());
    write(put);
    writeEach(others);
    return before;
  }

  @Override
  public synchronized void writeEach(List<Write> writes) {
    writes.forEach(this::apply);
  }

  private boolean holds(Write write) {
    MemoryRow there = at(write.key());
    return switch (write) {
      case Write.Put put -> holds(put.condition(), there, put.row().order());
      case Write.Delete delete -> holds(delete.condition(), there, "");
    };
  }

  private static boolean holds(Condition condition, @Nullable MemoryRow there, String order) {
    return switch (condition) {
      case Condition.Always always -> true;
      case Condition.Higher higher ->
          there == null || SortedRows.BY_BYTES.compare(there.order(), order) < 0;
      case Condition.Unchanged unchanged ->
          unchanged.order().isEmpty()
              ? there == null
              : there != null && there.order().equals(unchanged.order());
    };
  }

  private void apply(Write write) {
    Key key = write.key();
    SortedRows rows = partitions.computeIfAbsent(key.partition(), p -> new SortedRows());
    MemoryRow before =
        switch (write) {
          case Write.Put put -> {
            MemoryRow row = MemoryRow.of(put.row());
            bodies.add(row);
            yield rows.put(key.sort(), row);
          }
          case Write.Delete delete -> rows.remove(key.sort());
        };
    if (before != null) {
      bodies.remove(before);
    }
    if (rows.size() == 0) {
      partitions.remove(key.partition());
    }
  }

  private @Nullable MemoryRow at(Key key) {
    SortedRows rows = partitions.get(key.partition());
    return rows == null ? null : rows.get(key.sort());
  }
}
