package org.newsfold.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * A table whose glances show, of each row, what was there at any time since it was first written,
 * or before.
 */
public final class LateTable extends WatchedTable {
  private final Random random;
  private final Map<Key, List<Optional<Row>>> past = new HashMap<>();

  public LateTable(Table table, Random random) {
    super(table);
    this.random = random;
  }

  @Override
  public Glance glance(Collection<Key> keys, List<Range> ranges) {
    return new Glance(
        keys.stream().distinct().flatMap(key -> sometime(key).stream()).toList(), query(ranges));
  }

  private Optional<Row> sometime(Key key) {
    List<Optional<Row>> before = past.getOrDefault(key, List.of());
    int at = random.nextInt(before.size() + 1);
    return at == before.size() ? table.get(key) : before.get(at);
  }

  @Override
  protected void before(Collection<Write> writes) {
    for (Write write : writes) {
      past.computeIfAbsent(write.key(), key -> new ArrayList<>()).add(table.get(write.key()));
    }
  }
}
