package org.newsfold.aws;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.newsfold.table.Key;
import org.newsfold.table.MemoryTable;
import org.newsfold.table.Row;
import org.newsfold.table.WatchedTable;
import org.newsfold.table.Write;

/** A table that can tell all that it holds. */
final class RememberedTable extends WatchedTable {
  private final Set<Key> written = new LinkedHashSet<>();

  RememberedTable() {
    super(new MemoryTable());
  }

  List<Row> rows() {
    return table.get(written);
  }

  @Override
  protected void before(Collection<Write> writes) {
    writes.forEach(write -> written.add(write.key()));
  }
}
