package org.newsfold.bench;

import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Arrays;
import org.newsfold.normalize.Normalizer;
import org.newsfold.normalize.Outcome;

/** What Jazzer calls with each file that it makes, in a JVM of its own. */
public final class FuzzTarget {
  private static final Duration LONGEST = Duration.ofSeconds(5);

  /** One file in so many bears the name of a format, mostly another's. */
  private static final int NAMED = 10;

  private static final Normalizer NORMALIZER = new Normalizer();
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private FuzzTarget() {}

  /**
   * Normalizes a file.
   *
   * @throws AssertionError if it ends neither in articles nor in a reason, or takes more than five
   *     seconds of processor time
   */
  public static void fuzzerTestOneInput(byte[] file) {
    long before = THREADS.getCurrentThreadCpuTime();
    check(NORMALIZER.normalize(name(file), new ByteArrayInputStream(file)));
    Duration took = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - before);
    if (took.compareTo(LONGEST) > 0) {
      throw new AssertionError("It took %d ms".formatted(took.toMillis()));
    }
  }

  /** A name that is the same for the same file. */
  private static String name(byte[] file) {
    int hash = Math.abs(Arrays.hashCode(file) % (NAMED * Fuzz.SAMPLES.size()));
    return hash % NAMED == 0 ? Fuzz.SAMPLES.get(hash / NAMED) : "file";
  }

  private static void check(Outcome outcome) {
    boolean taken =
        switch (outcome) {
          case Outcome.Articles read -> !read.articles().isEmpty() || !read.rejected().isEmpty();
          case Outcome.Rejection rejection -> !rejection.reason().isBlank();
        };
    if (!taken) {
      throw new AssertionError("It ended in neither articles nor a reason");
    }
  }
}
