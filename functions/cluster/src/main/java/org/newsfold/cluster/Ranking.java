package org.newsfold.cluster;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Orders things by weight. */
final class Ranking {
  private Ranking() {}

  /** The keys of the highest weights, highest first, ties in the keys' own order. */
  static <T extends Comparable<T>> List<T> highest(Map<T, Double> weights, int limit) {
    return weights.entrySet().stream()
        .sorted(
            Map.Entry.<T, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(limit)
        .map(Map.Entry::getKey)
        .toList();
  }
}
