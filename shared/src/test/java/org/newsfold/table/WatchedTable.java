package org.newsfold.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A table that is told of everything that is about to be written to it. */
public abstract class WatchedTable implements Table {
  protected final Table table;

  protected WatchedTable(Table table) {
    this.table = table;
  }

  /** Writes are about to be tried. */
  protected abstract void before(Collection<Write> writes);

  @Override
  public Optional<Row> get(Key key) {
    return table.get(key);
  }

  @Override
  public List<Row> get(Collection<Key> keys) {
    return table.get(keys);
  }

  @Override
  public List<Row> query(Range range) {
    return table.query(range);
  }

  @Override
  public boolean write(Write write) {
    before(List.of(write));
    return table.write(write);
  }

  @Override
  public Optional<Row> replace(Write.Put put, List<Write> others) {
    List<Write> all = new ArrayList<>(others);
    all.add(put);
    before(all);
    return table.replace(put, others);
  }

  @Override
  public void writeEach(List<Write> writes) {
    before(writes);
    table.writeEach(writes);
  }
}
