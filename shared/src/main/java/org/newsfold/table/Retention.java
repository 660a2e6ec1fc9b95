package org.newsfold.table;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How long rows live, counted from the receipt of an article.
 *
 * @param stories of stories and everything shown; null = for ever
 */
public record Retention(@Nullable Duration stories) {
  /** How much longer articles, postings and links live than stories: none goes before its story. */
  private static final Duration LONGER = Duration.ofDays(30);

  public static final Retention FOR_EVER = new Retention(null);

  public static Retention ofDays(int days) {
    return new Retention(Duration.ofDays(days));
  }

  public @Nullable Instant ofStory(Instant received) {
    return stories == null ? null : received.plus(stories);
  }

  public @Nullable Instant ofArticle(Instant received) {
    return stories == null ? null : received.plus(stories).plus(LONGER);
  }
}
