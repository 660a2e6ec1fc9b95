package org.newsfold.lookup;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.newsfold.table.Key;
import org.newsfold.table.MemoryTable;
import org.newsfold.table.Range;
import org.newsfold.table.Row;
import org.newsfold.table.Table;
import org.newsfold.table.Write;

/** A table in memory that counts reads, and can be out of reach. */
final class CountedTable implements Table {
  private final Table rows = new MemoryTable();
  private int rounds;
  private boolean reachable = true;

  /** How many reads there were since this was asked last; a batch is one. */
  int rounds() {
    int counted = rounds;
    rounds = 0;
    return counted;
  }

  void cutOff() {
    reachable = false;
  }

  private void read() {
    rounds++;
    if (!reachable) {
      throw new TableUnavailable("Cut off", new IllegalStateException());
    }
  }

  @Override
  public Optional<Row> get(Key key) {
    read();
    return rows.get(key);
  }

  @Override
  public List<Row> get(Collection<Key> keys) {
    if (!keys.isEmpty()) {
      read();
    }
    return rows.get(keys);
  }

  @Override
  public List<Row> query(Range range) {
    read();
    return rows.query(range);
  }

  @Override
  public boolean write(Write write) {
    return rows.write(write);
  }

  @Override
  public Optional<Row> replace(Write.Put put, List<Write> others) {
    return rows.replace(put, others);
  }

  @Override
  public void writeEach(List<Write> writes) {
    rows.writeEach(writes);
  }
}
