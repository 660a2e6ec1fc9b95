package org.newsfold.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.newsfold.story.Fact;
import org.newsfold.story.Link;

/**
 * What {@link Partition} says, done the long way: all articles at once, every pair of groups
 * weighed anew after every step. Articles are numbers, in the order of their ids and times, one an
 * hour.
 */
final class WholeAgglomeration {
  private final Graph graph;
  private final Bounds bounds;
  private final List<NavigableSet<Integer>> groups = new ArrayList<>();

  /** Pairs of articles whose groups stay apart. */
  private final Set<Set<Integer>> apart = new HashSet<>();

  WholeAgglomeration(Graph graph, Bounds bounds) {
    this.graph = graph;
    this.bounds = bounds;
    for (int number = 0; number < graph.size(); number++) {
      groups.add(new TreeSet<>(Set.of(number)));
    }
  }

  /** A pair of groups and how strongly it is tied: a sum over a weight. */
  private record Pair(
      NavigableSet<Integer> lower, NavigableSet<Integer> higher, long sum, long weight) {
    static final Comparator<Pair> STRONGEST =
        Comparator.<Pair>comparingDouble(pair -> -pair.strength())
            .thenComparing(pair -> pair.lower.getFirst())
            .thenComparing(pair -> pair.higher.getFirst());

    double strength() {
      return (double) sum / weight;
    }
  }

  List<List<Integer>> stories() {
    graph.facts().stream()
        .sorted(Comparator.comparing(Fact::at).reversed())
        .forEach(fact -> apply(fact, graph.number(fact.a()), graph.number(fact.b())));
    for (List<Pair> open = pairs(); !open.isEmpty(); open = pairs()) {
      step(open.getFirst());
    }
    return groups.stream()
        .sorted(Comparator.comparing(NavigableSet::getFirst))
        .map(group -> (List<Integer>) new ArrayList<>(group))
        .toList();
  }

  private void apply(Fact fact, int a, int b) {
    NavigableSet<Integer> one = group(a);
    NavigableSet<Integer> other = group(b);
    if (one.equals(other)) {
      return;
    }
    if (!fact.joins()) {
      apart.add(Set.of(a, b));
    } else if (!areApart(one, other)) {
      join(one, other);
    }
  }

  private void step(Pair pair) {
    boolean tooLarge = pair.lower.size() + pair.higher.size() > bounds.story();
    int hours =
        Math.max(pair.lower.getLast(), pair.higher.getLast())
            - Math.min(pair.lower.getFirst(), pair.higher.getFirst());
    boolean tooLong = hours > bounds.span().toHours();
    boolean looser = isLooser(pair, pair.lower) && isLooser(pair, pair.higher);
    if (tooLarge || tooLong || looser) {
      apart.add(Set.of(pair.lower.getFirst(), pair.higher.getFirst()));
    } else {
      join(pair.lower, pair.higher);
    }
  }

  private void join(NavigableSet<Integer> one, NavigableSet<Integer> other) {
    groups.remove(other);
    groups.remove(one);
    one.addAll(other);
    groups.add(one);
  }

  private NavigableSet<Integer> group(int number) {
    return groups.stream().filter(group -> group.contains(number)).findFirst().orElseThrow();
  }

  private boolean areApart(Set<Integer> one, Set<Integer> other) {
    return one.stream().anyMatch(a -> other.stream().anyMatch(b -> apart.contains(Set.of(a, b))));
  }

  private List<Pair> pairs() {
    List<Pair> found = new ArrayList<>();
    for (NavigableSet<Integer> one : groups) {
      for (NavigableSet<Integer> other : groups) {
        if (one.getFirst() < other.getFirst() && !areApart(one, other)) {
          found.add(pair(one, other));
        }
      }
    }
    return found.stream()
        .filter(pair -> pair.sum >= Graph.THRESHOLD * pair.weight)
        .sorted(Pair.STRONGEST)
        .toList();
  }

  private Pair pair(NavigableSet<Integer> one, NavigableSet<Integer> other) {
    long sum = 0;
    long weight = 0;
    for (int a : one) {
      for (int b : other) {
        int score = score(a, b);
        boolean full = isFull(a) && isFull(b);
        int weighs = score > 0 ? 1024 : full ? 1 : 128;
        sum += (long) weighs * (score > 0 ? score : Tie.ASSUMED);
        weight += weighs;
      }
    }
    return new Pair(one, other, sum, weight);
  }

  private boolean isLooser(Pair pair, Set<Integer> group) {
    double inner =
        group.stream()
            .flatMapToInt(a -> group.stream().filter(b -> a < b).mapToInt(b -> score(a, b)))
            .filter(score -> score > 0)
            .average()
            .orElse(0);
    return pair.strength() < 0.72 * inner - 1e-9;
  }

  /** 0 = not scored. */
  private int score(int a, int b) {
    return graph.links(a).stream()
        .filter(link -> graph.number(link.other(graph.id(a))) == b)
        .mapToInt(Link::score)
        .findFirst()
        .orElse(0);
  }

  private boolean isFull(int number) {
    return graph.links(number).size() >= bounds.links();
  }
}
