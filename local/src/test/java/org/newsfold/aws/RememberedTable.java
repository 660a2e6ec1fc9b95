package org.newsfold.aws;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsfold.table.Key;
import org.newsfold.table.MemoryTable;
import org.newsfold.table.Range;
import org.newsfold.table.Row;
import org.newsfold.table.Table;
import org.newsfold.table.Write;

/** A table that can tell all that it holds. */
final class RememberedTable implements Table {
  private final Table table = new MemoryTable();
  private final Set<Key> written = new LinkedHashSet<>();

  List<Row> rows() {
    return table.get(written);
  }

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
    written.add(write.key());
    return table.write(write);
  }

  @Override
  public Optional<Row> replace(Write.Put put, List<Write> others) {
    written.add(put.key());
    others.forEach(write -> written.add(write.key()));
    return table.replace(put, others);
  }

  @Override
  public void writeEach(List<Write> writes) {
    writes.forEach(write -> written.add(write.key()));
    table.writeEach(writes);
  }

  @Override
  public boolean writeTogether(List<Write> writes) {
    writes.forEach(write -> written.add(write.key()));
    return table.writeTogether(writes);
  }
}
