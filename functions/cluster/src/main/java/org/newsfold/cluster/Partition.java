package org.newsfold.cluster;

/**
 * Cuts articles into stories: average-link agglomeration over scored pairs. Of all pairs of groups
 * the one with the strongest {@link Tie} joins first, until no tie reaches the threshold. Two
 * groups that are much less like each other than each is in itself tell two events, of the same
 * people perhaps, and stay apart for good; so do two that would make too large or too long a story.
 *
 * <p>Editors' facts come first: they are taken newest first, <i>same story</i> joins before any
 * score, <i>not the same story</i> keeps two groups apart for good, and a fact that contradicts
 * newer ones does nothing.
 *
 * <p>No story depends on what it need not be compared with, see {@link Agglomeration}; sums are
 * whole numbers and ties in strength are broken by id, so nothing depends on the order of anything.
 *
 * @param threshold strength from which on two groups join, in ten-thousandths
 * @param bounds of the links that an article writes, and of a story
 * @param bounded told of groups that were kept from growing further
 */
record Partition(int threshold, Bounds bounds, Bounded bounded) {
  /**
   * Of the average within groups, of the looser one, the strength between them must have so much.
   */
  private static final int COHESION_PERCENT = 72;

  /** A partition of the articles that a snapshot reads. */
  Agglomeration of(Snapshot snapshot) {
    return new Agglomeration(this, snapshot);
  }

  /** Whether two groups are much less like each other than each is in itself. */
  static boolean isLooser(Tie tie, Cell one, Cell other) {
    return tie.isLooserThan(COHESION_PERCENT, one) && tie.isLooserThan(COHESION_PERCENT, other);
  }

  /** What is not much looser than a score. */
  static int near(int score) {
    return score * COHESION_PERCENT / 100;
  }
}
