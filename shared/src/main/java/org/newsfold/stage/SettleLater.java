package org.newsfold.stage;

import org.newsfold.article.ArticleId;

/** Has an article's block settled once more, after a delay and by whoever is free then. */
@FunctionalInterface
public interface SettleLater {
  /**
   * Asks for it.
   *
   * @param delays so many short delays from now, 1 and up: the larger the block, the more
   */
  void settle(ArticleId article, int delays);
}
