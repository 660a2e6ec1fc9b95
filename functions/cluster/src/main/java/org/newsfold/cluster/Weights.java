package org.newsfold.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Things of one kind that an article names, each once, and how much each weighs. They stand in an
 * order of their own, so that what two articles share is found by walking through both once.
 */
final class Weights {
  private static final Comparator<String> BY_HASH =
      Comparator.comparingInt(String::hashCode).thenComparing(Comparator.naturalOrder());

  private final String[] things;

  /** Theirs, side by side: most things that two articles name need not be looked at. */
  private final int[] hashes;

  private final double[] weights;
  private final double squares;

  private Weights(String[] things, double[] weights) {
    this.things = things;
    this.hashes = Arrays.stream(things).mapToInt(String::hashCode).toArray();
    this.weights = weights;
    this.squares = Arrays.stream(weights).map(weight -> weight * weight).sum();
  }

  static Weights of(Collection<String> things, ToDoubleFunction<String> weight) {
    String[] each = things.stream().distinct().sorted(BY_HASH).toArray(String[]::new);
    return new Weights(each, Arrays.stream(each).mapToDouble(weight).toArray());
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
    while (i < hashes.length && j < other.hashes.length) {
      int order = Integer.compare(hashes[i], other.hashes[j]);
      if (order == 0) {
        order = things[i].compareTo(other.things[j]);
      }
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
    record Thing(String name, double product) implements Comparable<Thing> {
      @Override
      public int compareTo(Thing other) {
        int order = Double.compare(other.product, product);
        return order == 0 ? name.compareTo(other.name) : order;
      }
    }

    Shared {
      Thing[] sorted = things.toArray(Thing[]::new);
      Arrays.sort(sorted);
      things = List.of(sorted);
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
