package org.newsfold.story;

import java.util.List;
import org.newsfold.article.ArticleId;
import org.newsfold.article.Revision;

/**
 * A scored relation between one revision of each of two articles. It counts only while both article
 * items hold these revisions and are not withdrawn.
 *
 * @param a the lower id
 * @param b the higher id
 * @param score probability that they tell one story, in ten-thousandths, so that sums are exact
 * @param copy whether one was made from the other
 * @param model version of the model that scored it
 * @param why the features that counted; empty where it is read without
 */
public record Link(
    ArticleId a,
    Revision revisionA,
    ArticleId b,
    Revision revisionB,
    int score,
    Copy copy,
    String model,
    List<Reason> why) {
  /** A score of one. */
  public static final int ONE = 10_000;

  public Link {
    if (a.compareTo(b) >= 0) {
      throw new IllegalArgumentException("Ends out of order: " + a + ", " + b);
    }
    why = List.copyOf(why);
  }

  /** All but why, for whoever only needs to know how strong it is. */
  public Link withoutReasons() {
    return new Link(a, revisionA, b, revisionB, score, copy, model, List.of());
  }

  public ArticleId other(ArticleId end) {
    return end.equals(a) ? b : a;
  }

  public Revision revisionOf(ArticleId end) {
    return end.equals(a) ? revisionA : revisionB;
  }

  public LinkKind kind() {
    return copy.kind();
  }

  public double probability() {
    return score / (double) ONE;
  }
}
