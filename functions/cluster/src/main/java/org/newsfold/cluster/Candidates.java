package org.newsfold.cluster;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.newsfold.article.ArticleId;
import org.newsfold.story.ArticleItem;
import org.newsfold.table.ArticleTable;
import org.newsfold.table.PostingTable;
import org.newsfold.table.PostingTable.Posting;

/**
 * Finds the articles that are worth scoring against one: those within the window that share enough
 * of its postings. The relation is symmetric and depends on the two articles alone.
 */
final class Candidates {
  /** What the shared postings' weights must come to. */
  static final double ENOUGH = 0.5;

  private static final String POSTINGS = "postings of one feature";

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

  /** The candidates, those that share most first, in canonical order. */
  List<ArticleItem> of(ArticleItem item) {
    Map<ArticleId, Map<String, Double>> shared = new HashMap<>();
    List<String> features = item.postings();
    List<List<Posting>> found =
        postings.around(features, item.placed(), bounds.window(), bounds.postings() + 1);
    for (int i = 0; i < features.size(); i++) {
      double telling = weight.applyAsDouble(features.get(i));
      for (Posting posting :
          Set.copyOf(bounded.first(bounds.postings(), found.get(i), POSTINGS, item))) {
        shared
            .computeIfAbsent(posting.id(), id -> new HashMap<>())
            .merge(posting.revisionTag(), telling, Double::sum);
      }
    }
    shared.remove(item.id());
    Map<ArticleId, Double> most = new HashMap<>();
    shared.forEach((id, byRevision) -> most.put(id, Collections.max(byRevision.values())));
    most.values().removeIf(weights -> weights < ENOUGH);
    List<ArticleId> promising = Ranking.highest(most, most.size());
    return read(bounded.first(bounds.candidates(), promising, "candidates", item), shared);
  }

  /**
   * A glance is enough for all that it shows in the one revision that was seen posted: whoever
   * posts another later will see this article's postings, which are all written.
   */
  private List<ArticleItem> read(List<ArticleId> ids, Map<ArticleId, Map<String, Double>> shared) {
    List<ArticleItem> sure =
        articles.glance(ids).stream()
            .filter(other -> shared.getOrDefault(other.id(), Map.of()).size() == 1)
            .filter(other -> isCandidate(other, shared))
            .toList();
    Set<ArticleId> unsure = new LinkedHashSet<>(ids);
    sure.forEach(other -> unsure.remove(other.id()));
    Stream<ArticleItem> read =
        articles.articles(unsure).stream().filter(other -> isCandidate(other, shared));
    return Stream.concat(sure.stream(), read).toList();
  }

  /** Judges by the postings of the revision that the article has now. */
  private static boolean isCandidate(
      ArticleItem other, Map<ArticleId, Map<String, Double>> shared) {
    return !other.withdrawn()
        && shared.getOrDefault(other.id(), Map.of()).entrySet().stream()
            .anyMatch(
                entry ->
                    entry.getValue() >= ENOUGH
                        && new Posting(other.id(), entry.getKey()).isOf(other.revision()));
  }
}
