package org.newsfold.cost;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Draws items, each as often as its weight says. */
final class Weighted<T> {
  private final List<T> items;
  private final double[] upTo;

  /** Items with their weights, above 0; drawn alike for the same order. */
  Weighted(Map<T, Double> weights) {
    this.items = new ArrayList<>(weights.keySet());
    this.upTo = weights.values().stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.parallelPrefix(upTo, Double::sum);
  }

  T draw(RandomGenerator random) {
    int found = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
    return items.get(Math.min(items.size() - 1, found < 0 ? -found - 1 : found));
  }
}
