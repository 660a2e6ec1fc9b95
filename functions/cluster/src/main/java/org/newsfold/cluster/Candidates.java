package org.newsfold.cluster;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.newsfold.article.ArticleId;
import org.newsfold.story.ArticleItem;
import org.newsfold.story.Node;
import org.newsfold.table.ArticleTable;
import org.newsfold.table.ArticleTable.Glance;
import org.newsfold.table.PostingTable;
import org.newsfold.table.PostingTable.Posting;

/**
 * Finds the articles that are worth scoring against one: those within the window that share enough
 * of its postings. The relation is symmetric and depends on the two articles alone.
 */
final class Candidates {
  /** Who shares so much is linked as a rule, and read as settling will want it. */
  private static final double LIKELY = 2;

  /** No more are read so; where there are, the story is hot and will be settled later. */
  private static final int AHEAD = 16;

  private static final String POSTINGS = "postings of one feature";
  private static final String STRANGERS = "candidates that share little";

  private final ArticleTable articles;
  private final PostingTable postings;
  private final Bounds bounds;
  private final ToDoubleFunction<String> weight;
  private final Bounded bounded;

  /**
   * Looks in a table.
   *
   * @param weight of a posting: how telling it is to share it; from a table, never from the archive
   */
  Candidates(
      ArticleTable articles,
      PostingTable postings,
      Bounds bounds,
      ToDoubleFunction<String> weight,
      Bounded bounded) {
    this.articles = articles;
    this.postings = postings;
    this.bounds = bounds;
    this.weight = weight;
    this.bounded = bounded;
  }

  /**
   * What is found for an article.
   *
   * @param articles worth scoring
   * @param nodes all that lies in the table of those of them that will be linked to it, most likely
   */
  record Found(List<ArticleItem> articles, List<Node> nodes) {}

  /** The candidates, in no order. */
  Found of(ArticleItem item) {
    Sharing sharing = sharing(item);
    List<ArticleId> promising = new ArrayList<>(sharing.acquainted());
    promising.addAll(bounded.first(bounds.strangers(), sharing.strangers(), STRANGERS, item));
    List<ArticleId> ids = bounded.first(bounds.candidates(), promising, "candidates", item);
    List<ArticleId> likely = ids.stream().filter(id -> sharing.most(id) >= LIKELY).toList();
    return read(ids, likely.size() <= AHEAD ? likely : List.of(), sharing);
  }

  private Sharing sharing(ArticleItem item) {
    Sharing sharing = new Sharing(item);
    List<String> features = item.postings();
    List<List<Posting>> found =
        postings.around(features, item.placed(), bounds.window(), bounds.postings() + 1);
    for (int i = 0; i < features.size(); i++) {
      double telling = weight.applyAsDouble(features.get(i));
      Set.copyOf(bounded.first(bounds.postings(), found.get(i), POSTINGS, item))
          .forEach(posting -> sharing.add(posting, telling));
    }
    return sharing;
  }

  /**
   * A glance is enough for all that it shows in the one revision that was seen posted: whoever
   * posts another later will see this article's postings, which are all written.
   */
  private Found read(List<ArticleId> ids, List<ArticleId> likely, Sharing sharing) {
    Set<ArticleId> rest = new LinkedHashSet<>(ids);
    rest.removeAll(Set.copyOf(likely));
    Glance glance = articles.glance(rest, likely);
    List<ArticleItem> found =
        new ArrayList<>(
            glance.items().stream()
                .filter(other -> sharing.isInOneRevision(other.id()))
                .filter(other -> isCandidate(other, sharing))
                .toList());
    found.forEach(other -> rest.remove(other.id()));
    Stream.concat(
            glance.nodes().stream().flatMap(node -> Stream.ofNullable(node.item())),
            articles.articles(rest).stream())
        .filter(other -> isCandidate(other, sharing))
        .forEach(found::add);
    return new Found(found, glance.nodes());
  }

  private static boolean isCandidate(ArticleItem other, Sharing sharing) {
    return !other.withdrawn() && sharing.isEnough(other);
  }
}
