package org.newsfold.local.command;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Works on several things at once and hands the results on in the order in which the things came.
 * No more than a few results wait.
 */
final class InOrder<T> implements AutoCloseable {
  private static final int WAITING = 64;

  private final ExecutorService threads;
  private final Consumer<T> results;
  private final Deque<Future<T>> waiting = new ArrayDeque<>();

  InOrder(int threads, Consumer<T> results) {
    this.threads = Executors.newFixedThreadPool(threads);
    this.results = results;
  }

  void submit(Callable<T> work) {
    waiting.add(threads.submit(work));
    while (waiting.size() > WAITING || (!waiting.isEmpty() && waiting.getFirst().isDone())) {
      handOn();
    }
  }

  /** Waits for all results. */
  @Override
  public void close() {
    try {
      while (!waiting.isEmpty()) {
        handOn();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private void handOn() {
    try {
      results.accept(waiting.removeFirst().get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Trouble.failure("Interrupted");
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
