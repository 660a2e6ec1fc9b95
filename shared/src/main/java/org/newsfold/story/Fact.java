package org.newsfold.story;

import java.time.Instant;
import org.newsfold.article.ArticleId;

/**
 * What an editor says about two articles. It outweighs every score and does not depend on
 * revisions; of two facts about one pair the newer counts.
 *
 * @param a the lower id
 * @param b the higher id
 * @param by who says so
 * @param at to the millisecond
 */
public record Fact(ArticleId a, ArticleId b, Verdict verdict, String by, String why, Instant at) {
  /** What there is to say. */
  public enum Verdict {
    SAME_STORY,
    NOT_THE_SAME_STORY,
    /** Nothing any more: what was said before is taken back. */
    TAKEN_BACK
  }

  public Fact {
    if (a.compareTo(b) >= 0) {
      throw new IllegalArgumentException("Ends out of order: " + a + ", " + b);
    }
  }

  /** A fact about two articles, named in any order. */
  public static Fact of(
      ArticleId one, ArticleId other, Verdict verdict, String by, String why, Instant at) {
    boolean ordered = one.compareTo(other) < 0;
    return new Fact(ordered ? one : other, ordered ? other : one, verdict, by, why, at);
  }

  public ArticleId other(ArticleId end) {
    return end.equals(a) ? b : a;
  }

  /** Whether it puts both into one story. */
  public boolean joins() {
    return verdict == Verdict.SAME_STORY;
  }

  /** Whether it says anything. */
  public boolean stands() {
    return verdict != Verdict.TAKEN_BACK;
  }
}
