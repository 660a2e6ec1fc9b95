package org.newsfold.aws;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends work that takes too long before Lambda does, which would end everything else with it. */
final class TimeLimit {
  private TimeLimit() {}

  /**
   * Does work on a thread of its own, which is interrupted and left alone when its time is up.
   *
   * @throws TookTooLong then
   */
  static <T> T call(Callable<T> work, Duration time) {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(task, "stage");
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      task.cancel(true);
      throw new TookTooLong(time);
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while a stage worked", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    }
  }

  /** Work was given up because its time was up. */
  static final class TookTooLong extends RuntimeException {
    private static final long serialVersionUID = 1;

    TookTooLong(Duration time) {
      super("Not done within %d ms".formatted(time.toMillis()), null, false, false);
    }
  }
}
