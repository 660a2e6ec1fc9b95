package org.newsfold.stage;

import org.newsfold.article.ArticleId;

/** Has an article's block settled once more, after a short delay and by whoever is free then. */
@FunctionalInterface
public interface SettleLater {
  void settle(ArticleId article);
}
