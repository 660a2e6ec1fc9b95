package org.newsfold.lookup.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.ArticleId;
import org.newsfold.story.Change;

/**
 * What happened to one story, oldest first.
 *
 * @param cursor where to go on; null = this is the last page
 */
public record HistoryPage(ArticleId id, List<Change> changes, @Nullable String cursor) {
  public HistoryPage {
    changes = List.copyOf(changes);
  }
}
