package org.newsfold.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.newsfold.table.Key;
import org.newsfold.table.Range;
import org.newsfold.table.Row;
import org.newsfold.table.Table;
import org.newsfold.table.Write;

/** A table that stops before every request; a batch of writes is as many requests, in any order. */
final class SteppedTable implements Table {
  private final Table table;
  private final Runnable step;
  private final Random random;

  SteppedTable(Table table, Runnable step, Random random) {
    this.table = table;
    this.step = step;
    this.random = random;
  }

  @Override
  public Optional<Row> get(Key key) {
    step.run();
    return table.get(key);
  }

  @Override
  public List<Row> get(Collection<Key> keys) {
    List<Row> rows = new ArrayList<>();
    for (Key key : keys) {
      get(key).ifPresent(rows::add);
    }
    return rows;
  }

  @Override
  public List<Row> query(Range range) {
    step.run();
    return table.query(range);
  }

  @Override
  public boolean write(Write write) {
    step.run();
    return table.write(write);
  }

  @Override
  public void writeEach(List<Write> writes) {
    List<Write> shuffled = new ArrayList<>(writes);
    Collections.shuffle(shuffled, random);
    for (Write write : shuffled) {
      step.run();
      table.writeEach(List.of(write));
    }
  }

  @Override
  public boolean writeTogether(List<Write> writes) {
    step.run();
    return table.writeTogether(writes);
  }
}
