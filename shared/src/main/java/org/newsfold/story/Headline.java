package org.newsfold.story;

import org.jspecify.annotations.Nullable;
import org.newsfold.article.ArticleId;

/**
 * A story's headline, verbatim from one of its articles.
 *
 * @param headlineOf the article whose whole headline it is; null if it is cited from a body
 * @param article the article whose body it is cited from, where no article has a headline
 * @param start first UTF-16 unit in that body
 * @param end after the last
 */
public record Headline(
    String text,
    @Nullable ArticleId headlineOf,
    @Nullable ArticleId article,
    @Nullable Integer start,
    @Nullable Integer end) {
  public static Headline of(ArticleItem item) {
    return new Headline(item.headline(), item.id(), null, null, null);
  }

  public static Headline of(Citation cited) {
    return new Headline(cited.text(), null, cited.article(), cited.start(), cited.end());
  }
}
