package org.newsfold.enrich.language;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.newsfold.article.Article;
import org.newsfold.article.Language;
import org.newsfold.normalize.Normalizer;
import org.newsfold.normalize.Outcome;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Time to tell the language of 1,200 characters, warm, one thread, over the samples in turn; prints
 * what heap the detector takes and how long it loads.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class LanguageSpeed {
  private static final int CHARACTERS = 1_200;
  private static final double MEGABYTE = 1 << 20;
  private static final Path SAMPLES =
      Path.of(System.getProperty("newsfold.home", ".")).resolve("samples");

  private final List<String> texts = new ArrayList<>();
  private final LanguageDetector detector = weighed();
  private int next;

  private static LanguageDetector weighed() {
    long before = used();
    long start = System.nanoTime();
    LanguageDetector detector = new LanguageDetector();
    long loaded = System.nanoTime();
    System.out.printf(
        "language detector: %.1f MB of heap, loaded in %.0f ms, cold%n",
        (used() - before) / MEGABYTE, (loaded - start) / 1e6);
    return detector;
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  /** Reads the samples, each repeated until it is long enough. */
  @Setup
  public void read() throws IOException {
    Normalizer normalizer = new Normalizer();
    try (Stream<Path> files = Files.list(SAMPLES)) {
      for (Path file : files.sorted().filter(f -> !f.toString().endsWith(".md")).toList()) {
        Outcome outcome =
            normalizer.normalize(
                file.toString(), new ByteArrayInputStream(Files.readAllBytes(file)));
        if (outcome instanceof Outcome.Articles found) {
          for (Article article : found.articles()) {
            String body = article.articleBody() + "\n";
            texts.add(body.repeat(CHARACTERS / body.length() + 1).substring(0, CHARACTERS));
          }
        }
      }
    }
  }

  /** The language of 1,200 characters. */
  @Benchmark
  public Language detect() {
    next = (next + 1) % texts.size();
    return detector.detect(texts.get(next));
  }
}
