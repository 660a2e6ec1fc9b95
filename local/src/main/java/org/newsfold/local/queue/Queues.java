package org.newsfold.local.queue;

import java.util.List;
import java.util.function.IntConsumer;

/**
 * All queues of the pipeline, seen as one: is there anything left to do?
 *
 * <p>They are given in the order in which messages lead to others. So what is looked at in this
 * order is never missed: a message is done only after those that it leads to were sent.
 */
public final class Queues {
  private final List<LocalQueue> queues;

  public Queues(List<LocalQueue> queues) {
    this.queues = List.copyOf(queues);
  }

  /** How many messages are still to be done. */
  public int size() {
    return queues.stream().mapToInt(LocalQueue::size).sum();
  }

  /** To be called whenever messages were done: wakes those who wait. */
  public synchronized void changed() {
    notifyAll();
  }

  /**
   * Waits until nothing is left to do, dead messages aside.
   *
   * @param watch told of the number left whenever it may have changed
   */
  public synchronized void awaitEmpty(IntConsumer watch) throws InterruptedException {
    int left = size();
    while (left > 0) {
      watch.accept(left);
      wait();
      left = size();
    }
    watch.accept(0);
  }

  /** How many messages are dead. */
  public int dead() {
    return queues.stream().mapToInt(queue -> queue.dead().size()).sum();
  }
}
