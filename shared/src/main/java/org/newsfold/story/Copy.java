package org.newsfold.story;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.ArticleId;

/**
 * Whether one of two articles of a story was made from the other, or both from a third.
 *
 * @param kind {@code SAME_STORY} if nothing says so
 * @param confidence 0 to 1, that it is of this kind
 * @param from the one that the other was made from; null if nothing tells
 * @param why what was measured
 */
public record Copy(LinkKind kind, double confidence, @Nullable ArticleId from, List<Reason> why) {
  /** Not looked for, or not found. */
  public static final Copy NONE = new Copy(LinkKind.SAME_STORY, 0, null, List.of());

  public Copy {
    why = List.copyOf(why);
  }
}
