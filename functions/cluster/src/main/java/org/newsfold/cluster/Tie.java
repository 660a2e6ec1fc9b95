package org.newsfold.cluster;

import java.util.Comparator;
import org.newsfold.article.ArticleId;

/**
 * The pairs between two groups of articles. Its strength is the weighted average of their scores: a
 * pair without a score is weak evidence that it has none, and of two articles that may be close to
 * more than they could write links to, next to none. Weights belong to pairs, so a group is never
 * closer to the union of two others than to the closer of them.
 */
final class Tie {
  /** The stronger first, then by the lower of its groups' names, then by the higher. */
  static final Comparator<Tie> STRONGEST =
      ((Comparator<Tie>) Tie::byStrength).thenComparing(Tie::lower).thenComparing(Tie::higher);

  /** What a scored pair weighs. */
  private static final long SCORED = 1024;

  /** What a pair weighs that was not scored, or lower than what is kept. */
  private static final long UNSCORED = 128;

  /** What such a pair weighs if both have as many links as an article writes, or more. */
  private static final long UNWRITTEN = 1;

  /** What such a pair counts as, in ten-thousandths: most score far below what is kept. */
  static final int ASSUMED = 2000;

  private final Cell one;
  private final Cell other;
  private long sum;
  private long scored;
  private long scoredFull;
  private boolean apart;

  Tie(Cell one, Cell other) {
    this.one = one;
    this.other = other;
  }

  /** Counts a scored pair, one of each group. */
  void add(int score, boolean bothFull) {
    sum += score;
    scored++;
    scoredFull += bothFull ? 1 : 0;
  }

  /** Counts the pairs of a tie whose groups became part of this one's. */
  void add(Tie tie) {
    sum += tie.sum;
    scored += tie.scored;
    scoredFull += tie.scoredFull;
    apart |= tie.apart;
  }

  /** Keeps the groups, and all that they will be part of, apart for good. */
  void keepApart() {
    apart = true;
  }

  boolean isApart() {
    return apart;
  }

  Cell other(Cell end) {
    return end == one ? other : one;
  }

  /** The sum of the scores. */
  long sum() {
    return sum;
  }

  /** How many pairs were scored. */
  long scored() {
    return scored;
  }

  /** Whether its strength is at least a score, in ten-thousandths. */
  boolean reaches(long score) {
    return total() >= score * weight();
  }

  /** Whether its strength is less than a share of the average of the scores within a group. */
  boolean isLooserThan(int percent, Cell group) {
    return compareProducts(100 * total(), group.scored(), percent * group.sum(), weight()) < 0;
  }

  private int byStrength(Tie than) {
    return compareProducts(than.total(), weight(), total(), than.weight());
  }

  private long total() {
    return SCORED * sum + ASSUMED * (weight() - SCORED * scored);
  }

  private long weight() {
    long unwritten = Math.max(0, (long) one.full() * other.full() - scoredFull);
    long unscored = (long) one.size() * other.size() - scored - unwritten;
    return SCORED * scored + UNSCORED * unscored + UNWRITTEN * unwritten;
  }

  private ArticleId lower() {
    return one.first().compareTo(other.first()) < 0 ? one.first() : other.first();
  }

  private ArticleId higher() {
    return one.first().compareTo(other.first()) < 0 ? other.first() : one.first();
  }

  /** Compares a·b with c·d, which may be longer than a {@code long}. */
  private static int compareProducts(long a, long b, long c, long d) {
    int high = Long.compare(Math.multiplyHigh(a, b), Math.multiplyHigh(c, d));
    return high != 0 ? high : Long.compareUnsigned(a * b, c * d);
  }
}
