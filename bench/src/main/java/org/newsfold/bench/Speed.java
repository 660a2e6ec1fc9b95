package org.newsfold.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.newsfold.article.Article;
import org.newsfold.article.EnrichedArticle;
import org.newsfold.article.Upload;
import org.newsfold.cluster.Clusterer;
import org.newsfold.cluster.Clustering;
import org.newsfold.cluster.Pause;
import org.newsfold.enrich.Enricher;
import org.newsfold.normalize.Normalizer;
import org.newsfold.normalize.Outcome;
import org.newsfold.stage.Meter;
import org.newsfold.table.MemoryTable;
import org.newsfold.table.Retention;
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

/** Time per article of each stage, warm, one thread, over the samples in turn. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
@Fork(1)
public class Speed {
  private static final Path SAMPLES =
      Path.of(System.getProperty("newsfold.home", ".")).resolve("samples");

  private final Normalizer normalizer = new Normalizer();
  private final Enricher enricher = new Enricher();
  private final Clustering clustering = Clustering.shipped();
  private final List<String> keys = new ArrayList<>();
  private final List<byte[]> files = new ArrayList<>();
  private final List<Article> articles = new ArrayList<>();
  private final List<EnrichedArticle> enriched = new ArrayList<>();
  private Clusterer clusterer = clusterer();
  private int next;

  /** Reads the samples and takes them through all stages once. */
  @Setup
  public void read() throws IOException {
    try (Stream<Path> found = Files.list(SAMPLES)) {
      for (Path file : found.sorted().filter(f -> !f.toString().endsWith(".md")).toList()) {
        keys.add(file.toString());
        files.add(Files.readAllBytes(file));
      }
    }
    for (int i = 0; i < files.size(); i++) {
      if (outcome(i) instanceof Outcome.Articles found) {
        articles.addAll(found.articles());
      }
    }
    articles.forEach(article -> enriched.add(enricher.enrich(article)));
  }

  /** Bytes to article. */
  @Benchmark
  public Outcome normalize() {
    return outcome(turn(files.size()));
  }

  /** Article to enriched article. */
  @Benchmark
  public EnrichedArticle enrich() {
    return enricher.enrich(articles.get(turn(articles.size())));
  }

  /** Enriched article to its story, over a table in memory that is emptied after each round. */
  @Benchmark
  public Clusterer.Accepted cluster() {
    int turn = turn(enriched.size());
    if (turn == 0) {
      clusterer = clusterer();
    }
    Clusterer.Accepted accepted = clusterer.accept(enriched.get(turn));
    clusterer.settle(List.of(accepted));
    return accepted;
  }

  private int turn(int size) {
    next = (next + 1) % size;
    return next;
  }

  private Outcome outcome(int index) {
    return normalizer.normalize(keys.get(index), new ByteArrayInputStream(files.get(index)));
  }

  private Clusterer clusterer() {
    return clustering.over(
        new MemoryTable(),
        Retention.FOR_EVER,
        (article, delays) -> {},
        Upload::received,
        Pause.NONE,
        Meter.NONE,
        InstantSource.system());
  }
}
