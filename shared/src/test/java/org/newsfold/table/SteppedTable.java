package org.newsfold.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** A table that stops before every request; a batch of writes is as many requests, in any order. */
public final class SteppedTable implements Table {
  private final Table table;
  private final Runnable step;
  private final Random random;
  private final int page;

  private SteppedTable(Table table, Runnable step, Random random, int page) {
    this.table = table;
    this.step = step;
    this.random = random;
    this.page = page;
  }

  /** Whose queries are one request each. */
  public static SteppedTable whole(Table table, Runnable step, Random random) {
    return new SteppedTable(table, step, random, 0);
  }

  /** Whose queries come in pages of one to a few rows: between two of them others write. */
  public static SteppedTable paged(Table table, Runnable step, Random random, int most) {
    return new SteppedTable(table, step, random, most);
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
  public Glance glance(Collection<Key> keys, List<Range> ranges) {
    step.run();
    return new Glance(table.glance(keys, List.of()).rows(), query(ranges));
  }

  @Override
  public List<Row> query(Range range) {
    if (page == 0) {
      step.run();
      return table.query(range);
    }
    List<Row> rows = new ArrayList<>();
    Range next = range.limit(1 + random.nextInt(page));
    while (true) {
      step.run();
      List<Row> found = table.query(next);
      rows.addAll(found);
      if (found.size() < next.limit()) {
        return rows;
      }
      next = next.after(rows.getLast().key().sort());
    }
  }

  @Override
  public boolean write(Write write) {
    step.run();
    return table.write(write);
  }

  @Override
  public Optional<Row> replace(Write.Put put, List<Write> others) {
    int before = random.nextInt(others.size() + 1);
    List<Write> shuffled = shuffled(others);
    writeInOrder(shuffled.subList(0, before));
    step.run();
    Optional<Row> there = table.replace(put, List.of());
    writeInOrder(shuffled.subList(before, shuffled.size()));
    return there;
  }

  @Override
  public void writeEach(List<Write> writes) {
    writeInOrder(shuffled(writes));
  }

  private List<Write> shuffled(List<Write> writes) {
    List<Write> shuffled = new ArrayList<>(writes);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  private void writeInOrder(List<Write> writes) {
    for (Write write : writes) {
      step.run();
      table.writeEach(List.of(write));
    }
  }
}
