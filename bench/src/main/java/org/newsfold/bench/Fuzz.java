package org.newsfold.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.newsfold.normalize.Normalizer;
import org.newsfold.normalize.Outcome;

/**
 * Feeds normalize with damaged files: a small sample of each format, changed at random from a fixed
 * seed. Each must end in articles or in a rejection that says why, within five seconds of processor
 * time.
 */
final class Fuzz {
  static final List<String> SAMPLES =
      List.of(
          "box.mbox",
          "crawl.warc",
          "crawl.warc.gz",
          "day.7z",
          "day.tar",
          "day.zip",
          "feed.atom",
          "feed.json",
          "feed.rss",
          "lines.jsonl",
          "mail.eml",
          "newsml.xml",
          "ninjs.json",
          "nitf.xml",
          "page.html",
          "page.mhtml",
          "page.pdf",
          "story-utf16.txt",
          "story.docx",
          "story.md",
          "story.odt",
          "story.rtf",
          "story.txt",
          "story.txt.bz2",
          "story.txt.gz",
          "story.txt.xz",
          "story.txt.zst");
  private static final Duration LONGEST = Duration.ofSeconds(5);

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final Normalizer normalizer = new Normalizer();
  private final Map<String, byte[]> samples = new LinkedHashMap<>();
  private final List<String> findings = new ArrayList<>();
  private final long seed;
  private long inputs;
  private long articles;
  private long rejections;
  private Duration slowest = Duration.ZERO;
  private String slowestInput = "none";

  Fuzz(long seed) {
    this.seed = seed;
    SAMPLES.forEach(name -> samples.put(name, resource(name)));
  }

  /** Runs so many inputs of each sample. */
  void run(long from, long to) {
    for (long number = from; number < to; number++) {
      for (String name : SAMPLES) {
        attempt(name, number);
      }
    }
  }

  /** What was found wrong: which input, and what it did. */
  List<String> findings() {
    return findings;
  }

  long inputs() {
    return inputs;
  }

  /** One line of figures. */
  String figures() {
    return "%,d inputs from seed %d: %,d gave articles, %,d were rejected, %,d failed; slowest %d ms (%s)"
        .formatted(
            inputs, seed, articles, rejections, findings.size(), slowest.toMillis(), slowestInput);
  }

  /** An input, for somebody who wants to see what it did. */
  byte[] input(String name, long number) {
    return new Mutations(Mutations.seed(seed, name, number), List.copyOf(samples.values()))
        .of(sample(name));
  }

  /** A sample, undamaged. */
  byte[] sample(String name) {
    return Objects.requireNonNull(samples.get(name), name);
  }

  /** Every tenth input bears the name of another format. */
  private static String shownName(String name, long number) {
    return number % 10 == 0
        ? SAMPLES.get((int) (number / 10 + SAMPLES.indexOf(name)) % SAMPLES.size())
        : name;
  }

  private void attempt(String name, long number) {
    byte[] input = input(name, number);
    String which = "%s#%d".formatted(name, number);
    long before = threads.getCurrentThreadCpuTime();
    try {
      judge(which, normalizer.normalize(shownName(name, number), new ByteArrayInputStream(input)));
    } catch (RuntimeException | Error e) {
      StackTraceElement[] trace = e.getStackTrace();
      findings.add("%s: %s at %s".formatted(which, e, trace.length == 0 ? "?" : trace[0]));
    }
    inputs++;
    Duration took = Duration.ofNanos(threads.getCurrentThreadCpuTime() - before);
    if (took.compareTo(LONGEST) > 0) {
      findings.add("%s: took %d ms".formatted(which, took.toMillis()));
    }
    if (took.compareTo(slowest) > 0) {
      slowest = took;
      slowestInput = which;
    }
  }

  private void judge(String which, Outcome outcome) {
    switch (outcome) {
      case Outcome.Articles read -> {
        articles++;
        if (read.articles().isEmpty() && read.rejected().isEmpty()) {
          findings.add(which + ": neither articles nor a reason");
        }
      }
      case Outcome.Rejection rejection -> {
        rejections++;
        if (rejection.reason().isBlank()) {
          findings.add(which + ": no reason");
        }
      }
    }
  }

  private static byte[] resource(String name) {
    try (InputStream in =
        Objects.requireNonNull(Fuzz.class.getResourceAsStream("samples/" + name), name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
