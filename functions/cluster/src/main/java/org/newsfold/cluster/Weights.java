package org.newsfold.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Things of one kind that an article names, each once, and how much each weighs.
 *
 * @param squares the sum of the squares of all weights
 */
record Weights(Map<String, Double> each, double squares) {
  Weights {
    each = Collections.unmodifiableMap(each);
  }

  static Weights of(Collection<String> things, ToDoubleFunction<String> weight) {
    Map<String, Double> each = new LinkedHashMap<>();
    double squares = 0;
    for (String thing : things) {
      double one = weight.applyAsDouble(thing);
      if (each.putIfAbsent(thing, one) == null) {
        squares += one * one;
      }
    }
    return new Weights(each, squares);
  }

  /** What is in both, by the products of its weights, the most telling first. */
  Weights shared(Weights other) {
    List<Map.Entry<String, Double>> found = new ArrayList<>();
    for (Map.Entry<String, Double> one : each.entrySet()) {
      Double there = other.each.get(one.getKey());
      if (there != null) {
        found.add(Map.entry(one.getKey(), one.getValue() * there));
      }
    }
    found.sort(
        Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey()));
    Map<String, Double> products = new LinkedHashMap<>();
    double sum = 0;
    for (Map.Entry<String, Double> one : found) {
      products.put(one.getKey(), one.getValue());
      sum += one.getValue();
    }
    return new Weights(products, sum);
  }
}
