package org.newsfold.aws;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.newsfold.table.Table.TableUnavailable;

/**
 * Waits between attempts: a random share of a span that doubles each time ("full jitter", Brooker,
 * "Exponential Backoff And Jitter", AWS Architecture Blog 2015), so that writers that collided once
 * do not collide again.
 */
final class Backoff {
  /** Half of 25 ms, 50 ms, … 1.6 s, then 2 s: about 5 s until it gives up. */
  private static final int ATTEMPTS = 10;

  private static final Duration FIRST = Duration.ofMillis(25);
  private static final Duration LONGEST = Duration.ofSeconds(2);

  private final Sleeper sleeper;
  private int failures;

  /** Lets time pass. */
  @FunctionalInterface
  interface Sleeper {
    void sleep(Duration time) throws InterruptedException;
  }

  Backoff(Sleeper sleeper) {
    this.sleeper = sleeper;
  }

  /** Starts anew, because an attempt got somewhere. */
  void progressed() {
    failures = 0;
  }

  /**
   * Waits before the next attempt.
   *
   * @throws TableUnavailable if there were enough
   */
  void await(String what, Exception reason) {
    failures++;
    if (failures == ATTEMPTS) {
      throw new TableUnavailable(what + " failed " + ATTEMPTS + " times", reason);
    }
    long span = Math.min(FIRST.toMillis() << failures, LONGEST.toMillis());
    try {
      sleeper.sleep(Duration.ofMillis(ThreadLocalRandom.current().nextLong(span + 1)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TableUnavailable(what + " was interrupted", e);
    }
  }
}
