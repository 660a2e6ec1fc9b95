package org.newsfold.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsfold.article.EnrichedArticle;
import org.newsfold.article.Mention;
import org.newsfold.article.Span;

/** Measures on the labelled articles, where they are. */
class SeedsTest {
  private static final Map<String, EnrichedArticle> ARTICLES = new TreeMap<>();

  @BeforeAll
  static void enrichAll() throws IOException {
    Path folder = Data.file("seeds");
    assumeTrue(Files.isDirectory(folder), "no evaluation data at " + folder);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).toList()) {
        String id = file.getFileName().toString().substring(0, 3);
        ARTICLES.put(id, Texts.enriched(Files.readString(file)));
      }
    }
  }

  @Test
  void findsTheNamesAndLittleElse() throws IOException {
    int forms = 0;
    int formsFound = 0;
    Map<String, List<Span>> gold = new TreeMap<>();
    for (String row : Files.readAllLines(Data.file("entities/seeds-mentions.tsv"))) {
      String[] columns = row.split("\t", -1);
      String text = article(columns[0]).article().articleBody();
      for (String form : columns[3].split("\\|", -1)) {
        List<Span> spans = occurrences(text, form);
        gold.computeIfAbsent(columns[0], id -> new ArrayList<>()).addAll(spans);
        forms++;
        formsFound += mentions(columns[0]).anyMatch(m -> overlaps(m, spans)) ? 1 : 0;
      }
    }
    long found = ARTICLES.keySet().stream().flatMap(SeedsTest::mentions).count();
    long right =
        ARTICLES.keySet().stream()
            .mapToLong(
                id ->
                    mentions(id).filter(m -> overlaps(m, gold.getOrDefault(id, List.of()))).count())
            .sum();
    assertThat((double) formsFound / forms).as("forms found").isGreaterThan(.97);
    assertThat((double) right / found).as("precision of spans").isGreaterThan(.97);
  }

  @Test
  void findsTheNewspaperThatReportedFirst() {
    for (String id : List.of("000", "001", "003")) {
      assertThat(article(id).attributions()).extracting("sourceId").contains("org-nyt");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "000 | 5 a, 2, 2",
        "001 | 5 a, 2, 2",
        "002 | 5 a, 2, 3, 1226, 200",
        "003 | 63412, 3, 2, 5 a, 3, 3, 3 a, 26913",
        "004 | 5 a, 2, 3, 2, 1226, 200, 2, 12 mo, 7, 87 %, 70 a, 12 mo"
      })
  void readsEveryNumber(String id, String numbers) {
    assertThat(article(id).numbers())
        .extracting(n -> Math.round(n.value()) + (n.unit() == null ? "" : " " + n.unit()))
        .containsExactly(numbers.split(", ", -1));
  }

  private static EnrichedArticle article(String id) {
    return Objects.requireNonNull(ARTICLES.get(id), id);
  }

  private static Stream<Mention> mentions(String id) {
    return article(id).entities().stream().flatMap(entity -> entity.mentions().stream());
  }

  private static boolean overlaps(Mention mention, List<Span> spans) {
    return spans.stream()
        .anyMatch(span -> mention.start() < span.end() && span.start() < mention.end());
  }

  private static List<Span> occurrences(String text, String form) {
    List<Span> spans = new ArrayList<>();
    for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
      spans.add(new Span(at, at + form.length()));
    }
    return spans;
  }
}
