package org.newsfold.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.newsfold.normalize.Normalizer;
import org.newsfold.normalize.Outcome;
import org.newsfold.normalize.charset.TextDecoder;
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
 * Time per page, warm, one thread: from bytes to article, and how much of it jsoup's parser alone
 * would take. Over all pages ({@code .html}, {@code .html.gz}) of a folder in turn; so much code
 * takes a minute to be compiled.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 20)
@Measurement(iterations = 3, time = 5)
@Fork(1)
public class PageSpeed {
  static final String FOLDER = "newsfold.pages";

  private final Normalizer normalizer = new Normalizer();
  private final List<byte[]> files = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private int next;

  /** Reads the pages. */
  @Setup
  public void read() throws IOException {
    try (Stream<Path> found = Files.list(Path.of(System.getProperty(FOLDER, "samples")))) {
      for (Path file : found.sorted().filter(PageSpeed::isPage).toList()) {
        byte[] page = bytes(file);
        files.add(page);
        texts.add(TextDecoder.decode(page, ""));
      }
    }
  }

  /** What jsoup takes to parse a page. */
  @Benchmark
  public Document parse() {
    return Jsoup.parse(texts.get(turn()));
  }

  /** What it takes to make an article of a page's bytes. */
  @Benchmark
  public Outcome normalize() {
    return normalizer.normalize("page.html", new ByteArrayInputStream(files.get(turn())));
  }

  private int turn() {
    next = (next + 1) % files.size();
    return next;
  }

  private static boolean isPage(Path file) {
    return file.toString().endsWith(".html") || file.toString().endsWith(".html.gz");
  }

  private static byte[] bytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        InputStream page = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in) {
      return page.readAllBytes();
    }
  }
}
