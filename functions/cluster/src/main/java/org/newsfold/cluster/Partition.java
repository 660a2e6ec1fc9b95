package org.newsfold.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.newsfold.article.ArticleId;
import org.newsfold.story.Fact;
import org.newsfold.story.Link;
import org.newsfold.story.Node;

/**
 * Cuts a block into stories: average-link agglomeration over scored pairs. Of all pairs of groups
 * the one of the highest average joins first, ties by the groups' lowest ids, until no average
 * reaches the threshold. A pair that was not scored is no evidence; but if less than a share of the
 * pairs between two groups was scored, the missing ones count as zero up to that share. Two groups
 * that are much less like each other than each is in itself tell two events, of the same people
 * perhaps, and stay apart.
 *
 * <p>Editors' facts come first: they are taken newest first, <i>same story</i> joins before any
 * score, <i>not the same story</i> keeps two groups apart for good, and a fact that contradicts
 * newer ones does nothing.
 *
 * <p>Sums are whole numbers, so the result does not depend on the order of anything.
 */
final class Partition {
  /**
   * Of the average within groups, of the looser one, the average between them must have so much.
   */
  private static final int COHESION_PERCENT = 65;

  private final int threshold;
  private final int sharePercent;

  /**
   * Sets where to cut.
   *
   * @param threshold average score from which on two groups join, in ten-thousandths
   * @param sharePercent of the pairs between two groups that must have been scored
   */
  Partition(int threshold, int sharePercent) {
    this.threshold = threshold;
    this.sharePercent = sharePercent;
  }

  /** The stories of a block, each in order of ids, in order of their first ids. */
  List<List<ArticleId>> of(Blocks.Block block, Snapshot snapshot) {
    Map<ArticleId, Cell> groups = new TreeMap<>();
    block.members().forEach(id -> groups.put(id, new Cell(id)));
    for (ArticleId id : block.members()) {
      tie(snapshot.node(id), groups, snapshot);
    }
    joinByFacts(block, groups, snapshot);
    joinByScores(groups);
    return groups.values().stream().distinct().map(Cell::sorted).toList();
  }

  private static void tie(Node node, Map<ArticleId, Cell> groups, Snapshot snapshot) {
    Cell own = groups.get(node.id());
    for (Link link : node.links()) {
      Cell other = groups.get(link.b());
      if (own != null && link.a().equals(node.id()) && other != null && snapshot.holds(link)) {
        Tie tie = own.tie(other);
        tie.sum += link.score();
        tie.scored++;
      }
    }
  }

  private void joinByFacts(Blocks.Block block, Map<ArticleId, Cell> groups, Snapshot snapshot) {
    List<Fact> facts =
        block.members().stream()
            .flatMap(id -> snapshot.node(id).facts().stream().filter(fact -> fact.a().equals(id)))
            .filter(fact -> groups.containsKey(fact.b()))
            .sorted(
                Comparator.comparing(Fact::at)
                    .reversed()
                    .thenComparing(Fact::a)
                    .thenComparing(Fact::b))
            .toList();
    for (Fact fact : facts) {
      Cell a = groups.get(fact.a());
      Cell b = groups.get(fact.b());
      if (a == null || b == null || a == b) {
        continue;
      }
      if (!fact.same()) {
        a.tie(b).apart = true;
      } else if (!a.tie(b).apart) {
        join(a, b, groups);
      }
    }
  }

  private void joinByScores(Map<ArticleId, Cell> groups) {
    PriorityQueue<Tie> best = new PriorityQueue<>(this::compare);
    groups.values().stream().distinct().forEach(group -> best.addAll(group.upward()));
    while (!best.isEmpty()) {
      Tie tie = best.remove();
      if (tie.dead || tie.apart) {
        continue;
      }
      if (tie.sum < (long) threshold * weight(tie)) {
        break;
      }
      if (isLooser(tie)) {
        continue;
      }
      Cell joined = join(tie.lower, tie.higher, groups);
      best.addAll(joined.ties.values());
    }
  }

  /** Whether two groups are much less alike than each is in itself. */
  private boolean isLooser(Tie tie) {
    return isLooser(tie, tie.lower) && isLooser(tie, tie.higher);
  }

  private boolean isLooser(Tie tie, Cell group) {
    return 100 * tie.sum * group.scored < COHESION_PERCENT * group.sum * weight(tie);
  }

  private static Cell join(Cell a, Cell b, Map<ArticleId, Cell> groups) {
    Cell lower = a.first().compareTo(b.first()) < 0 ? a : b;
    Cell higher = lower == a ? b : a;
    Cell joined = new Cell(lower, higher);
    joined.members.forEach(id -> groups.put(id, joined));
    for (Cell old : List.of(lower, higher)) {
      for (Tie tie : old.ties.values()) {
        tie.dead = true;
        Cell other = tie.other(old);
        other.ties.remove(old);
        if (other != lower && other != higher) {
          joined.tie(other).add(tie);
        }
      }
    }
    return joined;
  }

  /** How many pairs a tie's sum is divided by. */
  private int weight(Tie tie) {
    long pairs = (long) tie.lower.members.size() * tie.higher.members.size();
    return (int) Math.max(tie.scored, (pairs * sharePercent + 99) / 100);
  }

  private int compare(Tie x, Tie y) {
    int byAverage = Long.compare(y.sum * weight(x), x.sum * weight(y));
    if (byAverage != 0) {
      return byAverage;
    }
    int byLower = x.lower.first().compareTo(y.lower.first());
    return byLower != 0 ? byLower : x.higher.first().compareTo(y.higher.first());
  }

  private static final class Cell {
    private final List<ArticleId> members;
    private final Map<Cell, Tie> ties = new HashMap<>();

    /** Of the scores within; none are in a group of one. */
    private final long sum;

    private final long scored;

    Cell(ArticleId only) {
      this.members = List.of(only);
      this.sum = 0;
      this.scored = 0;
    }

    Cell(Cell lower, Cell higher) {
      this.members = new ArrayList<>(lower.members);
      this.members.addAll(higher.members);
      Tie between = lower.tie(higher);
      this.sum = lower.sum + higher.sum + between.sum;
      this.scored = lower.scored + higher.scored + between.scored;
    }

    /** The lowest id: groups are joined lower first. */
    ArticleId first() {
      return members.getFirst();
    }

    Tie tie(Cell other) {
      Tie known = ties.get(other);
      if (known == null) {
        known = first().compareTo(other.first()) < 0 ? new Tie(this, other) : new Tie(other, this);
        ties.put(other, known);
        other.ties.put(this, known);
      }
      return known;
    }

    List<Tie> upward() {
      return ties.values().stream().filter(tie -> tie.lower == this).toList();
    }

    List<ArticleId> sorted() {
      return members.stream().sorted().toList();
    }
  }

  private static final class Tie {
    private final Cell lower;
    private final Cell higher;
    private long sum;
    private int scored;
    private boolean apart;
    private boolean dead;

    Tie(Cell lower, Cell higher) {
      this.lower = lower;
      this.higher = higher;
    }

    Cell other(Cell end) {
      return end == lower ? higher : lower;
    }

    void add(Tie tie) {
      sum += tie.sum;
      scored += tie.scored;
      apart |= tie.apart;
    }
  }
}
