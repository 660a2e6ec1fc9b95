package org.newsfold.story;

import java.time.Instant;
import org.newsfold.article.ArticleId;

/**
 * What an editor says about two articles. It outweighs every score and does not depend on
 * revisions; of two facts about one pair the newer wins.
 *
 * @param a the lower id
 * @param b the higher id
 * @param same whether they tell the same story
 * @param by who says so
 */
public record Fact(ArticleId a, ArticleId b, boolean same, String by, String why, Instant at) {
  public Fact {
    if (a.compareTo(b) >= 0) {
      throw new IllegalArgumentException("Ends out of order: " + a + ", " + b);
    }
  }

  public ArticleId other(ArticleId end) {
    return end.equals(a) ? b : a;
  }
}
