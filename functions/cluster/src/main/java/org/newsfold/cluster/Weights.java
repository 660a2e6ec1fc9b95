package org.newsfold.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Things of one kind that an article names, each once, and how much each weighs. They stand in an
 * order of their own, so that what two articles share is found by walking through both once.
 */
final class Weights {
  private final String[] things;
  private final double[] weights;
  private final double squares;

  private Weights(String[] things, double[] weights) {
    this.things = things;
    this.weights = weights;
    this.squares = Arrays.stream(weights).map(weight -> weight * weight).sum();
  }

  private static int order(String a, String b) {
    int order = Integer.compare(a.hashCode(), b.hashCode());
    return order == 0 ? a.compareTo(b) : order;
  }

  static Weights of(Collection<String> things, ToDoubleFunction<String> weight) {
    TreeMap<String, Double> each = new TreeMap<>(Weights::order);
    things.forEach(thing -> each.computeIfAbsent(thing, weight::applyAsDouble));
    return new Weights(
        each.keySet().toArray(String[]::new),
        each.values().stream().mapToDouble(Double::doubleValue).toArray());
  }

  /** The sum of the squares of all weights. */
  double squares() {
    return squares;
  }

  double sum() {
    return Arrays.stream(weights).sum();
  }

  /** What is in both. */
  Shared shared(Weights other) {
    List<Shared.Thing> found = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < things.length && j < other.things.length) {
      int order = order(things[i], other.things[j]);
      if (order == 0) {
        found.add(new Shared.Thing(things[i], weights[i] * other.weights[j]));
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return new Shared(found);
  }

  /**
   * What two articles both name.
   *
   * @param things by the products of their weights, the most telling first
   */
  record Shared(List<Thing> things) {
    private static final Comparator<Thing> MOST_TELLING =
        Comparator.comparingDouble(Thing::product).reversed().thenComparing(Thing::name);

    record Thing(String name, double product) {}

    Shared {
      things = things.stream().sorted(MOST_TELLING).toList();
    }

    double products() {
      return things.stream().mapToDouble(Thing::product).sum();
    }

    /** The most telling. */
    List<String> names(int most) {
      return things.stream().limit(most).map(Thing::name).toList();
    }
  }
}
