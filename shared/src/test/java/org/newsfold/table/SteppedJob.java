package org.newsfold.table;

import java.util.Random;
import java.util.concurrent.SynchronousQueue;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A job that stops before each of its requests until it is given a turn. It may die there, a few
 * times, and is then begun again from its start, as a redelivered message is.
 */
public final class SteppedJob {
  private final BiConsumer<Runnable, Random> job;
  private final Random own;
  private final SynchronousQueue<Boolean> go = new SynchronousQueue<>();
  private final SynchronousQueue<Boolean> done = new SynchronousQueue<>();
  private int deaths = 3;
  private @Nullable Throwable trouble;

  /**
   * Begins, and waits for its first turn.
   *
   * @param job given what it must call before each request, and a source of chance of its own
   * @param random draws the seed of that
   */
  public SteppedJob(BiConsumer<Runnable, Random> job, Random random) {
    this.job = job;
    this.own = new Random(random.nextLong());
    Thread.ofVirtual().start(this::work);
  }

  /**
   * Lets it go on to its next request; whether it was at its end.
   *
   * @param dies whether that turn kills it, if it has not died too often
   * @throws AssertionError if the job failed
   */
  public boolean isDoneAfterItsTurn(boolean dies) throws InterruptedException {
    go.put(dies && deaths-- > 0);
    boolean over = done.take();
    if (trouble != null) {
      throw new AssertionError("A job failed", trouble);
    }
    return over;
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
      job.accept(this::step, own);
      return true;
    } catch (Death death) {
      yieldTurn(false);
      return false;
    }
  }

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

  /** Ends a job between two requests. */
  private static final class Death extends Error {
    private static final long serialVersionUID = 1;
  }
}
