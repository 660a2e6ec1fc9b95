package org.newsfold.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.ArticleId;
import org.newsfold.article.Revision;

/**
 * An article as the partition sees it: all that lies under its id in the table, read at once.
 *
 * @param item null if the article is not known (yet)
 * @param links of any revision, each once
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
    links = distinct(links);
    facts = List.copyOf(facts);
    stories = List.copyOf(stories);
    settledWith = Set.copyOf(settledWith);
  }

  /** An article that nobody can have written anything about yet. */
  public static Node unseen(ArticleItem item) {
    return new Node(item.id(), item, Slot.NEVER_WRITTEN, List.of(), List.of(), List.of(), Set.of());
  }

  /** The same with more links, those of them that are its own. */
  public Node with(List<Link> more) {
    List<Link> all = new ArrayList<>(links);
    more.stream().filter(link -> link.a().equals(id) || link.b().equals(id)).forEach(all::add);
    return new Node(id, item, slot, all, facts, stories, settledWith);
  }

  /** Of links that both ends wrote only one. */
  private static List<Link> distinct(List<Link> links) {
    Map<Ends, Link> byEnds = new LinkedHashMap<>();
    links.forEach(link -> byEnds.putIfAbsent(Ends.of(link), link));
    return List.copyOf(byEnds.values());
  }

  /** The revisions that a link is between. */
  private record Ends(ArticleId a, Revision revisionA, ArticleId b, Revision revisionB) {
    static Ends of(Link link) {
      return new Ends(link.a(), link.revisionA(), link.b(), link.revisionB());
    }
  }

  public boolean isLive() {
    return item != null && !item.withdrawn();
  }

  /** Whether a link of this article counts, as far as this end is concerned. */
  public boolean holds(Link link) {
    return item != null && !item.withdrawn() && item.revision().equals(link.revisionOf(id));
  }
}
