package org.newsfold.stage;

import org.newsfold.article.ArticleId;

/** Has a group of articles settled, after a delay and by whoever is free then. */
@FunctionalInterface
public interface SettleLater {
  /**
   * Asks for it.
   *
   * @param delays so many short delays from now, 1 and up: the larger the story, the more
   */
  void settle(ArticleId article, int delays);
}
