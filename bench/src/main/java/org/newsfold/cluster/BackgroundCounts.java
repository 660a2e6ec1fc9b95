package org.newsfold.cluster;

import static java.util.stream.Collectors.counting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.newsfold.article.EnrichedArticle;
import org.newsfold.article.EntityType;
import org.newsfold.name.EntityGroup;
import org.newsfold.name.WordKey;

/**
 * Counts in reports of how many events names, concepts and words stand: what {@link Background}
 * ships.
 */
final class BackgroundCounts {
  /** Rarer words are as good as unknown. */
  private static final int LEAST = 2;

  /** Of a kind, and of a language's words, so many are kept, the most frequent. */
  private static final int MOST = 4000;

  /** The same of the words of all languages. */
  private static final int MOST_WORDS = 20_000;

  private static final Map<EntityType, String> KINDS =
      Map.of(
          EntityType.PERSON, "person", EntityType.PLACE, "place", EntityType.ORGANIZATION, "org");

  private final Concepts concepts;
  private final Map<String, Map<String, Double>> counts = new TreeMap<>();

  BackgroundCounts(Concepts concepts) {
    this.concepts = concepts;
  }

  /** The same counts, to be gone on with. */
  BackgroundCounts copy() {
    BackgroundCounts copy = new BackgroundCounts(concepts);
    counts.forEach((kind, known) -> copy.counts.put(kind, new HashMap<>(known)));
    return copy;
  }

  /**
   * Counts one event: a feature that half of its reports have counts half, be they two or twenty;
   * of words, half of those in their language.
   */
  void count(List<EnrichedArticle> reports) {
    Map<String, Long> languages =
        reports.stream().collect(Collectors.groupingBy(BackgroundCounts::language, counting()));
    for (EnrichedArticle report : reports) {
      countNames(report, 1.0 / reports.size());
      countWords(
          language(report), text(report), 1.0 / languages.getOrDefault(language(report), 1L));
    }
  }

  /** Counts a text of which nothing but its language is known. */
  void count(String language, String text) {
    countWords(language, text, 1);
  }

  private void countNames(EnrichedArticle article, double weight) {
    KINDS.forEach((type, kind) -> add(kind, groups(article, type), weight));
    add("number", new HashSet<>(SignatureMaker.numbers(article)), weight);
    Set<String> found = concepts.of(text(article), language(article));
    if (!found.isEmpty()) {
      add("concept", found, weight);
    }
  }

  private void countWords(String language, String text, double weight) {
    Set<String> words = new HashSet<>(SignatureMaker.words(text));
    add(language, words, weight);
    Set<String> keys = words.stream().map(WordKey::of).collect(Collectors.toSet());
    keys.remove("");
    add(Background.WORD, keys, weight);
  }

  private static String language(EnrichedArticle article) {
    return article.language().primary();
  }

  private static String text(EnrichedArticle article) {
    return article.article().headline() + "\n" + article.article().articleBody();
  }

  private static Set<String> groups(EnrichedArticle article, EntityType type) {
    return article.entities().stream()
        .filter(entity -> entity.type() == type)
        .map(entity -> EntityGroup.of(entity.id()))
        .collect(Collectors.toSet());
  }

  private void add(String kind, Set<String> features, double weight) {
    Map<String, Double> known = counts.computeIfAbsent(kind, k -> new HashMap<>());
    known.merge("*", weight, Double::sum);
    features.forEach(feature -> known.merge(feature, weight, Double::sum));
  }

  /** The rows of {@code background.tsv}, sorted. */
  List<String[]> rows() {
    List<String[]> rows = new ArrayList<>();
    counts.forEach(
        (kind, known) -> {
          Map<String, Double> enough = new HashMap<>(known);
          double all = Objects.requireNonNull(enough.remove("*"));
          enough.values().removeIf(count -> Math.round(count) < LEAST);
          rows.add(row(kind, "*", all));
          int most = kind.equals(Background.WORD) ? MOST_WORDS : MOST;
          Ranking.highest(enough, most).stream()
              .sorted()
              .forEach(feature -> rows.add(row(kind, feature, known.getOrDefault(feature, 0.0))));
        });
    return rows;
  }

  private static String[] row(String kind, String feature, double count) {
    return new String[] {kind, feature, Long.toString(Math.round(count))};
  }
}
