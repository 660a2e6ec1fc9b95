package org.newsfold.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.SynchronousQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newsfold.table.Table;

/**
 * Runs jobs over one table in turns, one table request at a time, in an order drawn from a seed. A
 * job may die at any request and is then begun again from its start, as a redelivered message is.
 */
final class Schedule {
  private final Random random;
  private final Table table;
  private final double dies;
  private final List<Worker> workers = new ArrayList<>();

  /**
   * Begins without jobs.
   *
   * @param dies the chance that a request kills its job
   */
  Schedule(long seed, Table table, double dies) {
    this.random = new Random(seed);
    this.table = table;
    this.dies = dies;
  }

  void add(Consumer<Table> job) {
    workers.add(new Worker(job));
  }

  /** Runs all jobs to their ends. */
  void run() throws InterruptedException {
    List<Worker> running = new ArrayList<>(workers);
    running.forEach(Worker::start);
    while (!running.isEmpty()) {
      Worker next = running.get(random.nextInt(running.size()));
      next.go.put(random.nextDouble() < dies && next.deaths-- > 0);
      if (next.done.take()) {
        running.remove(next);
        if (next.trouble != null) {
          throw new AssertionError("A job failed", next.trouble);
        }
      }
    }
  }

  /** Kills the job whose request it is. */
  private static final class Death extends Error {
    private static final long serialVersionUID = 1;
  }

  private final class Worker {
    private final Consumer<Table> job;
    private final SynchronousQueue<Boolean> go = new SynchronousQueue<>();
    private final SynchronousQueue<Boolean> done = new SynchronousQueue<>();
    private final Random own = new Random(random.nextLong());
    private int deaths = 3;
    private @Nullable Throwable trouble;

    Worker(Consumer<Table> job) {
      this.job = job;
    }

    void start() {
      Thread.ofVirtual().start(this::work);
    }

    private void work() {
      try {
        boolean finished = false;
        while (!finished) {
          finished = finished();
        }
      } catch (Throwable t) {
        trouble = t;
      }
      yieldTurn(true);
    }

    private boolean finished() {
      try {
        waitForTurn();
        job.accept(new SteppedTable(table, this::step, own));
        return true;
      } catch (Death death) {
        yieldTurn(false);
        return false;
      }
    }

    /** Between two requests: lets others go first, and sometimes dies. */
    private void step() {
      yieldTurn(false);
      waitForTurn();
    }

    private void yieldTurn(boolean last) {
      try {
        done.put(last);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    private void waitForTurn() {
      try {
        if (go.take()) {
          throw new Death();
        }
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
