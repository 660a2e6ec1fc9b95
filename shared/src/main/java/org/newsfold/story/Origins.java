package org.newsfold.story;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.ArticleId;

/**
 * Where a story's reporting comes from.
 *
 * @param independent how many independent origins there are; null = unmeasured
 * @param confidence 0 to 1
 * @param origins the outlets and documents that the articles name
 * @param unattributed articles that name nobody and are nobody's copy
 */
public record Origins(
    @Nullable Integer independent,
    double confidence,
    List<Origin> origins,
    List<ArticleId> unattributed) {
  public Origins {
    origins = List.copyOf(origins);
    unattributed = List.copyOf(unattributed);
  }

  /**
   * One outlet or document.
   *
   * @param articles that hang on it, through what they say or what they copy
   * @param evidence the sentences that say so
   */
  public record Origin(String id, String name, List<ArticleId> articles, List<Citation> evidence) {
    public Origin {
      articles = List.copyOf(articles);
      evidence = List.copyOf(evidence);
    }
  }
}
