package org.newsfold.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
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
 * perhaps, and stay apart. In a story so large that its articles could not write all their links,
 * missing ones count as far as they could have been written.
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
  private final int links;

  /**
   * Sets where to cut.
   *
   * @param threshold average score from which on two groups join, in ten-thousandths
   * @param sharePercent of the pairs between two groups that must have been scored
   * @param links that an article writes at most
   */
  Partition(int threshold, int sharePercent, int links) {
    this.threshold = threshold;
    this.sharePercent = sharePercent;
    this.links = links;
  }

  /** The stories of a block, each in order of ids, in order of their first ids. */
  List<List<ArticleId>> of(Blocks.Block block, Snapshot snapshot) {
    return new Cutting(block, snapshot).stories();
  }

  /** One block as it is cut. */
  private final class Cutting {
    private final Set<ArticleId> members;
    private final Snapshot snapshot;
    private final Map<ArticleId, Cell> groups = new TreeMap<>();

    Cutting(Blocks.Block block, Snapshot snapshot) {
      this.members = block.members();
      this.snapshot = snapshot;
    }

    List<List<ArticleId>> stories() {
      members.forEach(id -> groups.put(id, cell(snapshot.node(id))));
      members.forEach(id -> tie(snapshot.node(id)));
      joinByFacts();
      joinByScores();
      return groups.values().stream().distinct().map(Cell::sorted).toList();
    }

    private Cell cell(Node node) {
      return new Cell(node.id(), node.links().size() >= links);
    }

    private void tie(Node node) {
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

    private void joinByFacts() {
      List<Fact> facts =
          members.stream()
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
          join(a, b);
        }
      }
    }

    private void joinByScores() {
      PriorityQueue<Tie> best = new PriorityQueue<>(this::compare);
      groups.values().stream().distinct().forEach(group -> best.addAll(group.upward()));
      while (!best.isEmpty()) {
        Tie tie = best.remove();
        if (tie.dead || tie.apart) {
          continue;
        }
        if (tie.sum < threshold * weight(tie)) {
          break;
        }
        if (isLooser(tie)) {
          continue;
        }
        Cell joined = join(tie.lower, tie.higher);
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

    private Cell join(Cell a, Cell b) {
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

    /**
     * How many pairs a tie's sum is divided by. What could be scored is bounded by how many links
     * articles write; of pairs of two that wrote all they may, it is what falls on them by chance.
     */
    private long weight(Tie tie) {
      long pairs = (long) tie.lower.members.size() * tie.higher.members.size();
      long full = (long) tie.lower.full * tie.higher.full;
      long fewer = Math.min(tie.lower.members.size(), tie.higher.members.size());
      long known = Math.min(pairs - full, links * fewer);
      long byChance = full * links / Math.max(links, members.size());
      return Math.max(tie.scored, ((known + byChance) * sharePercent + 99) / 100);
    }

    private int compare(Tie x, Tie y) {
      int byAverage = Long.compare(y.sum * weight(x), x.sum * weight(y));
      if (byAverage != 0) {
        return byAverage;
      }
      int byLower = x.lower.first().compareTo(y.lower.first());
      return byLower != 0 ? byLower : x.higher.first().compareTo(y.higher.first());
    }
  }

  private static final class Cell {
    private final List<ArticleId> members;
    private final Map<Cell, Tie> ties = new HashMap<>();

    /** So many members have as many links as one writes, and may be close to more. */
    private final int full;

    /** Of the scores within; none are in a group of one. */
    private final long sum;

    private final long scored;

    Cell(ArticleId only, boolean full) {
      this.members = List.of(only);
      this.full = full ? 1 : 0;
      this.sum = 0;
      this.scored = 0;
    }

    Cell(Cell lower, Cell higher) {
      this.members = new ArrayList<>(lower.members);
      this.members.addAll(higher.members);
      this.full = lower.full + higher.full;
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
