package org.newsfold.stage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Requests for many things, several at a time: each waits rather than computes. */
public final class InParallel {
  private InParallel() {}

  /**
   * Asks for each, in no order.
   *
   * @param atOnce so many at a time
   * @return the answers, in the order of the things
   * @throws RuntimeException the first that was thrown; the others may or may not be done
   */
  public static <T, R> List<R> map(List<T> things, int atOnce, Function<T, R> request) {
    if (things.size() <= 1) {
      return things.stream().map(request).toList();
    }
    List<R> answers = new ArrayList<>(things.size());
    try (ExecutorService threads = Executors.newFixedThreadPool(Math.min(atOnce, things.size()))) {
      List<Future<R>> asked =
          things.stream().map(thing -> threads.submit(() -> request.apply(thing))).toList();
      for (Future<R> answer : asked) {
        answers.add(answer.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for answers", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    }
    return answers;
  }

  /**
   * Does something for each, in no order; on this thread if there are no more than {@code atOnce}.
   */
  public static <T> void each(Collection<T> things, int atOnce, Consumer<T> request) {
    if (things.size() <= atOnce) {
      things.forEach(request);
      return;
    }
    map(
        List.copyOf(things),
        atOnce,
        thing -> {
          request.accept(thing);
          return Boolean.TRUE;
        });
  }
}
