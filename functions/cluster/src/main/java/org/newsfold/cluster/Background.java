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
  private final Map<String, Map<String, Double>> rarities = new HashMap<>();

  static Background shipped() {
    return new Background(Tsv.rows(Background.class, "background.tsv"));
  }

  Background(List<String[]> rows) {
    Map<String, Integer> documents = new HashMap<>();
    for (String[] cells : rows) {
      if (cells[1].equals("*")) {
        documents.put(cells[0], Integer.parseInt(cells[2]));
      }
    }
    for (String[] cells : rows) {
      double all = documents.getOrDefault(cells[0], 1);
      double having = Math.min(all, Integer.parseInt(cells[2]) + 0.5);
      rarities
          .computeIfAbsent(cells[0], kind -> new HashMap<>())
          .put(cells[1], Math.log(all / having) / Math.log(all / 0.5));
    }
  }

  /**
   * How rare a feature is: 0 if every document has it, 1 if none is known to; the logarithm of the
   * share of documents (inverse document frequency, Spärck Jones 1972) over that of one document.
   */
  double rarity(String kind, String feature) {
    return rarities.getOrDefault(kind, Map.of()).getOrDefault(feature, 1.0);
  }
}
