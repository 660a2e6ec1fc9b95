package org.newsfold.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The table in memory, for tests and {@code replay}. Safe for several threads. */
public final class MemoryTable implements Table {
  private static final Comparator<String> BY_BYTES = MemoryTable::compareBytes;

  private final Map<String, NavigableMap<String, Row>> partitions = new HashMap<>();

  @Override
  public synchronized Optional<Row> get(Key key) {
    return Optional.ofNullable(at(key));
  }

  @Override
  public synchronized List<Row> get(Collection<Key> keys) {
    return keys.stream().distinct().flatMap(key -> get(key).stream()).toList();
  }

  @Override
  public synchronized List<Row> query(Range range) {
    NavigableMap<String, Row> rows = partitions.get(range.partition());
    if (rows == null || BY_BYTES.compare(range.from(), range.to()) > 0) {
      return List.of();
    }
    NavigableMap<String, Row> found = rows.subMap(range.from(), true, range.to(), true);
    List<Row> result = new ArrayList<>();
    for (Row row : (range.descending() ? found.descendingMap() : found).values()) {
      if (result.size() == range.limit()) {
        break;
      }
      if (isBehind(row, range)) {
        result.add(row);
      }
    }
    return result;
  }

  @Override
  public synchronized boolean write(Write write) {
    return writeTogether(List.of(write));
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

  @Override
  public synchronized boolean writeTogether(List<Write> writes) {
    if (writes.stream().map(Write::key).distinct().count() != writes.size()) {
      throw new IllegalArgumentException("Two writes of one row in a transaction");
    }
    boolean allowed = writes.stream().allMatch(this::holds);
    if (allowed) {
      writes.forEach(this::apply);
    }
    return allowed;
  }

  private boolean holds(Write write) {
    Row there = at(write.key());
    return switch (write) {
      case Write.Put put -> holds(put.condition(), there, put.row().order());
      case Write.Delete delete -> holds(delete.condition(), there, "");
    };
  }

  private static boolean holds(Condition condition, @Nullable Row there, String order) {
    return switch (condition) {
      case Condition.Always always -> true;
      case Condition.Higher higher -> there == null || BY_BYTES.compare(there.order(), order) < 0;
      case Condition.Unchanged unchanged ->
          unchanged.order().isEmpty()
              ? there == null
              : there != null && there.order().equals(unchanged.order());
    };
  }

  private void apply(Write write) {
    switch (write) {
      case Write.Put put ->
          partitions
              .computeIfAbsent(put.key().partition(), p -> new TreeMap<>(BY_BYTES))
              .put(put.key().sort(), put.row());
      case Write.Delete delete -> {
        NavigableMap<String, Row> rows = partitions.get(delete.key().partition());
        if (rows != null) {
          rows.remove(delete.key().sort());
        }
      }
    }
  }

  private @Nullable Row at(Key key) {
    NavigableMap<String, Row> rows = partitions.get(key.partition());
    return rows == null ? null : rows.get(key.sort());
  }

  private static boolean isBehind(Row row, Range range) {
    if (range.after() == null) {
      return true;
    }
    int order = BY_BYTES.compare(row.key().sort(), range.after());
    return range.descending() ? order < 0 : order > 0;
  }

  /** In the order of the bytes of UTF-8, which is that of code points. */
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
