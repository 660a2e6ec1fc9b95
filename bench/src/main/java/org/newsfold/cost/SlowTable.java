package org.newsfold.cost;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.newsfold.aws.DynamoTable;
import org.newsfold.table.Key;
import org.newsfold.table.Range;
import org.newsfold.table.Row;
import org.newsfold.table.Table;
import org.newsfold.table.Write;

/** A table that takes its time to answer, as one elsewhere does: meanwhile others write. */
final class SlowTable implements Table {
  private final Table table;
  private final Duration answer;

  SlowTable(Table table, Duration answer) {
    this.table = table;
    this.answer = answer;
  }

  @Override
  public Optional<Row> get(Key key) {
    pause();
    return table.get(key);
  }

  @Override
  public List<Row> get(Collection<Key> keys) {
    pause();
    return table.get(keys);
  }

  @Override
  public List<Row> query(Range range) {
    pause();
    return table.query(range);
  }

  @Override
  public List<List<Row>> query(List<Range> ranges) {
    for (int asked = 0; asked < ranges.size(); asked += DynamoTable.AT_ONCE) {
      pause();
    }
    return table.query(ranges);
  }

  @Override
  public boolean write(Write write) {
    pause();
    return table.write(write);
  }

  @Override
  public Optional<Row> replace(Write.Put put, List<Write> others) {
    pause();
    return table.replace(put, others);
  }

  @Override
  public void writeEach(List<Write> writes) {
    pause();
    table.writeEach(writes);
  }

  private void pause() {
    try {
      Thread.sleep(answer);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TableUnavailable("Interrupted", e);
    }
  }
}
