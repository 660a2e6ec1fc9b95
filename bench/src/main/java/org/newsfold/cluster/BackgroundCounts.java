package org.newsfold.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.newsfold.article.EnrichedArticle;
import org.newsfold.article.EntityType;
import org.newsfold.name.EntityGroup;

/** Counts in how many documents names, concepts and words stand: what {@link Background} ships. */
final class BackgroundCounts {
  /** Rarer words are as good as unknown. */
  private static final int LEAST = 3;

  private static final int WORDS = 4000;
  private static final Map<EntityType, String> KINDS =
      Map.of(
          EntityType.PERSON, "person", EntityType.PLACE, "place", EntityType.ORGANIZATION, "org");

  private final Concepts concepts;
  private final Map<String, Map<String, Integer>> counts = new TreeMap<>();

  BackgroundCounts(Concepts concepts) {
    this.concepts = concepts;
  }

  void count(EnrichedArticle article) {
    String language = article.language().primary();
    String text = article.article().headline() + "\n" + article.article().articleBody();
    for (String kind : KINDS.values()) {
      add(kind, Set.of("*"));
    }
    KINDS.forEach((type, kind) -> add(kind, groups(article, type)));
    add("number", Set.of("*"));
    add("number", new HashSet<>(SignatureMaker.numbers(article)));
    Set<String> found = concepts.of(text, language);
    if (!found.isEmpty()) {
      add("concept", Set.of("*"));
      add("concept", found);
    }
    add(language, Set.of("*"));
    add(language, new HashSet<>(SignatureMaker.words(text)));
  }

  private static Set<String> groups(EnrichedArticle article, EntityType type) {
    return article.entities().stream()
        .filter(entity -> entity.type() == type)
        .map(entity -> EntityGroup.of(entity.id()))
        .collect(Collectors.toSet());
  }

  private void add(String kind, Set<String> features) {
    Map<String, Integer> known = counts.computeIfAbsent(kind, k -> new HashMap<>());
    features.forEach(feature -> known.merge(feature, 1, Integer::sum));
  }

  /** The rows of {@code background.tsv}, sorted. */
  List<String[]> rows() {
    List<String[]> rows = new ArrayList<>();
    counts.forEach(
        (kind, known) -> {
          Map<String, Double> enough = new HashMap<>();
          known.forEach(
              (feature, count) -> {
                if (count >= LEAST || feature.equals("*")) {
                  enough.put(feature, count + (feature.equals("*") ? 0.5 : 0));
                }
              });
          Ranking.highest(enough, WORDS).stream()
              .sorted()
              .forEach(
                  feature ->
                      rows.add(
                          new String[] {
                            kind, feature, Integer.toString(known.getOrDefault(feature, 0))
                          }));
        });
    return rows;
  }
}
