package org.newsfold.normalize;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Requests to a store for many things, several at a time: each waits rather than computes. */
final class InParallel {
  private static final int AT_ONCE = 16;

  private InParallel() {}

  /**
   * Does it for each, in no order; those few that a usual file needs on this thread.
   *
   * @throws RuntimeException the first that was thrown; the others may or may not be done
   */
  static <T> void each(Collection<T> things, Consumer<T> request) {
    if (things.size() <= AT_ONCE) {
      things.forEach(request);
      return;
    }
    List<Callable<Void>> requests = things.stream().map(thing -> call(request, thing)).toList();
    try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
      for (Future<Void> done : threads.invokeAll(requests)) {
        done.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while writing", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    }
  }

  private static <T> Callable<Void> call(Consumer<T> request, T thing) {
    return () -> {
      request.accept(thing);
      return null;
    };
  }
}
