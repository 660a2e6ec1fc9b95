package org.newsfold.story;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.ArticleId;

/**
 * An article as the partition sees it: all that lies under its id in the table, read at once.
 *
 * @param item null if the article is not known (yet)
 * @param links of any revision
 * @param stories that it is in, or was
 * @param settledWith articles whose stories somebody began to write for this article's sake, and
 *     may not have finished
 */
public record Node(
    ArticleId id,
    @Nullable ArticleItem item,
    Slot slot,
    List<Link> links,
    List<Fact> facts,
    List<ArticleId> stories,
    Set<ArticleId> settledWith) {
  public Node {
    links = List.copyOf(links);
    facts = List.copyOf(facts);
    stories = List.copyOf(stories);
    settledWith = Set.copyOf(settledWith);
  }

  public boolean isLive() {
    return item != null && !item.withdrawn();
  }

  /** Whether a link of this article counts, as far as this end is concerned. */
  public boolean holds(Link link) {
    return item != null && !item.withdrawn() && item.revision().equals(link.revisionOf(id));
  }
}
