package org.newsfold.cluster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsfold.name.Tsv;

/**
 * How rare a feature is in news at large, by {@code background.tsv}: counts of documents, derived
 * from development data once and shipped, never from the archive at hand, or else the order of
 * arrival would matter. Rows: kind ({@code person}, {@code place}, {@code org}, {@code number},
 * {@code concept}, or a language for words), feature, documents that have it; the feature {@code *}
 * is the number of documents counted.
 */
final class Background {
  /** As if so many documents were known where none is. */
  private static final int UNKNOWN = 2000;

  private final Map<String, Map<String, Integer>> counts = new HashMap<>();

  static Background shipped() {
    return new Background(Tsv.rows(Background.class, "background.tsv"));
  }

  Background(List<String[]> rows) {
    for (String[] cells : rows) {
      counts
          .computeIfAbsent(cells[0], kind -> new HashMap<>())
          .put(cells[1], Integer.parseInt(cells[2]));
    }
  }

  /**
   * How rare a feature is: 0 if every document has it, 1 if none is known to; the logarithm of the
   * share of documents (inverse document frequency, Spärck Jones 1972) over that of one document.
   */
  double rarity(String kind, String feature) {
    Map<String, Integer> known = counts.getOrDefault(kind, Map.of());
    double documents = known.getOrDefault("*", UNKNOWN);
    double having = Math.min(documents, known.getOrDefault(feature, 0) + 0.5);
    return Math.log(documents / having) / Math.log(documents / 0.5);
  }

  /** Whether words of a language were counted at all. */
  boolean knows(String kind) {
    return counts.containsKey(kind);
  }
}
