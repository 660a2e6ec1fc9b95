package org.newsfold.cluster;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsfold.article.ArticleId;

/** A group of articles on the way to a story, and what ties it to other groups. */
final class Cell {
  private final List<ArticleId> members = new ArrayList<>();
  private final Map<Cell, Tie> ties = new HashMap<>();
  private ArticleId first;
  private Instant from;
  private Instant to;
  private int full;
  private long sum;
  private long scored;

  /**
   * A group of one.
   *
   * @param placed its time
   * @param full whether it has as many links as an article writes, or more
   */
  Cell(ArticleId only, Instant placed, boolean full) {
    this.members.add(only);
    this.first = only;
    this.from = placed;
    this.to = placed;
    this.full = full ? 1 : 0;
  }

  /** An article that nothing is known of yet but what others say. */
  static Cell unread(ArticleId only) {
    return new Cell(only, Instant.EPOCH, true);
  }

  List<ArticleId> members() {
    return members;
  }

  int size() {
    return members.size();
  }

  /** The lowest id of its members: its name. */
  ArticleId first() {
    return first;
  }

  /** How many members have as many links as an article writes, or more. */
  int full() {
    return full;
  }

  /** The sum of the scores within. */
  long sum() {
    return sum;
  }

  /** How many pairs within were scored. */
  long scored() {
    return scored;
  }

  /** How long it would be with another, from its earliest to its latest member. */
  Duration spanWith(Cell other) {
    return Duration.between(min(from, other.from), max(to, other.to));
  }

  Collection<Tie> ties() {
    return ties.values();
  }

  /** What ties it to another group. */
  Tie tie(Cell other) {
    Tie known = ties.get(other);
    if (known == null) {
      known = new Tie(this, other);
      ties.put(other, known);
      other.ties.put(this, known);
    }
    return known;
  }

  /** Takes in the members of another group and all that ties it to others. */
  void join(Cell other) {
    Tie between = tie(other);
    sum += other.sum + between.sum();
    scored += other.scored + between.scored();
    full += other.full;
    from = min(from, other.from);
    to = max(to, other.to);
    members.addAll(other.members);
    first = first.compareTo(other.first) < 0 ? first : other.first;
    other.vanish();
    other.ties.forEach(
        (end, tie) -> {
          if (end != this) {
            tie(end).add(tie);
          }
        });
  }

  /** Others are tied to it no more. */
  void vanish() {
    ties.keySet().forEach(end -> end.ties.remove(this));
  }

  private static Instant min(Instant one, Instant other) {
    return other.isBefore(one) ? other : one;
  }

  private static Instant max(Instant one, Instant other) {
    return other.isAfter(one) ? other : one;
  }
}
