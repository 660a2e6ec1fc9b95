package org.newsfold.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.newsfold.table.LateTable;
import org.newsfold.table.SteppedJob;
import org.newsfold.table.SteppedTable;
import org.newsfold.table.Table;

/**
 * Runs jobs over one table in turns, one table request at a time, in an order drawn from a seed;
 * glances may come late. A job may die at any request and is then begun again from its start, as a
 * redelivered message is.
 */
final class Schedule {
  private final Random random;
  private final Table table;
  private final double dies;
  private final List<SteppedJob> jobs = new ArrayList<>();

  /**
   * Begins without jobs.
   *
   * @param dies the chance that a request kills its job
   */
  Schedule(long seed, Table table, double dies) {
    this.random = new Random(seed);
    this.table = new LateTable(table, new Random(seed));
    this.dies = dies;
  }

  void add(Consumer<Table> job) {
    jobs.add(
        new SteppedJob((step, own) -> job.accept(SteppedTable.whole(table, step, own)), random));
  }

  /** Runs all jobs to their ends. */
  void run() throws InterruptedException {
    while (!jobs.isEmpty()) {
      SteppedJob next = jobs.get(random.nextInt(jobs.size()));
      if (next.isDoneAfterItsTurn(random.nextDouble() < dies)) {
        jobs.remove(next);
      }
    }
  }
}
