package org.newsfold.figures;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.newsfold.article.Article;
import org.newsfold.article.EnrichedArticle;
import org.newsfold.article.Entity;
import org.newsfold.enrich.Enricher;
import org.newsfold.enrich.language.LanguageDetector;
import org.newsfold.enrich.names.Coreference;
import org.newsfold.enrich.names.NameFinder;
import org.newsfold.enrich.text.SentenceSplitter;
import org.newsfold.enrich.text.Words;
import org.newsfold.name.NameMatcher;
import org.newsfold.name.Tsv;
import org.newsfold.normalize.Normalizer;
import org.newsfold.normalize.Outcome;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Time that enrich takes for 500 words of a language (of Chinese, 800 characters), and its names
 * alone, warm, one thread: samples one after another, where a language has none the sentences of
 * {@code names.tsv}, which name far more than articles do. It is the same text each time, so what
 * its words say of its language is remembered: an article of new words takes longer.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class EnrichSpeed {
  private static final int WORDS = 500;
  private static final double CHARACTERS_OF_A_CHINESE_WORD = 1.6;
  private static final Path SAMPLES =
      Path.of(System.getProperty("newsfold.home", ".")).resolve("samples");

  /** Two letters. */
  @Param({"ar", "de", "en", "es", "fr", "nl", "pl", "ru", "tr", "zh"})
  public String language = "";

  private final Enricher enricher = new Enricher();
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final NameFinder finder = new NameFinder();
  private final Coreference coreference = new Coreference(new NameMatcher());
  private Article article = FigureQuality.article("");

  /** Puts the text together. */
  @Setup
  public void read() throws IOException {
    List<String> texts = samples();
    if (texts.isEmpty()) {
      Tsv.rows(EnrichSpeed.class, "names.tsv").stream()
          .filter(row -> row[0].equals(language))
          .forEach(row -> texts.add(Marked.read(row[0], row[1]).text()));
    }
    StringBuilder body = new StringBuilder();
    for (int words = 0, i = 0; words < WORDS; i = (i + 1) % texts.size()) {
      String paragraph = texts.get(i).strip();
      body.append(paragraph).append("\n\n");
      words += words(paragraph);
    }
    article = FigureQuality.article(body.toString());
  }

  private int words(String text) {
    return language.equals("zh")
        ? (int) (text.length() / CHARACTERS_OF_A_CHINESE_WORD)
        : text.split("\\s+", -1).length;
  }

  /** The paragraphs of the samples in the language. */
  private List<String> samples() throws IOException {
    LanguageDetector detector = new LanguageDetector();
    Normalizer normalizer = new Normalizer();
    List<String> paragraphs = new ArrayList<>();
    try (Stream<Path> files = Files.list(SAMPLES)) {
      for (Path file : files.sorted().filter(f -> !f.toString().endsWith(".md")).toList()) {
        Outcome outcome =
            normalizer.normalize(
                file.toString(), new ByteArrayInputStream(Files.readAllBytes(file)));
        if (outcome instanceof Outcome.Articles found) {
          found.articles().stream()
              .map(Article::articleBody)
              .filter(body -> detector.detect(body).primary().equals(language))
              .forEach(body -> paragraphs.addAll(List.of(body.split("\n+", -1))));
        }
      }
    }
    return paragraphs;
  }

  /** All that enrich does. */
  @Benchmark
  public EnrichedArticle enrich() {
    return enricher.enrich(article);
  }

  /** Names, and whom they name. */
  @Benchmark
  public List<Entity> names() {
    String body = article.articleBody();
    NameFinder.Names names =
        finder.find(
            new NameFinder.Part("", List.of()),
            new NameFinder.Part(body, Words.of(body, splitter.split(body, language))),
            language);
    return coreference.entities(names.body(), names.headline());
  }
}
