package org.newsfold.cluster;

import java.util.concurrent.ThreadLocalRandom;

/** What a writer does before it reads again after a write or a conflict. */
@FunctionalInterface
public interface Pause {
  /**
   * Waits, or not.
   *
   * @param round how often it has read already
   */
  void before(int round);

  /** Goes on at once. */
  Pause NONE = round -> {};

  /** Waits, longer from round to round and at random, so that writers of one story take turns. */
  static Pause growing() {
    return round -> {
      long most = Math.min(400, 4L << Math.min(round, 8));
      try {
        Thread.sleep(round < 3 ? 0 : ThreadLocalRandom.current().nextLong(most));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    };
  }
}
