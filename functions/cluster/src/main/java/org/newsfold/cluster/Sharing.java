package org.newsfold.cluster;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoublePredicate;
import java.util.function.ToDoubleFunction;
import org.newsfold.article.ArticleId;
import org.newsfold.story.ArticleItem;
import org.newsfold.table.PostingTable.Posting;

/** What others share with an article, as their postings show, and how near they are in time. */
final class Sharing {
  /** What the weights of shared postings must come to. */
  static final double ENOUGH = 0.5;

  /** Who shares no more than one thing could tell is a stranger: linked as an exception. */
  private static final double STRANGE = 1;

  private final ArticleItem item;
  private final Map<ArticleId, Map<String, Double>> weights = new HashMap<>();
  private final Map<ArticleId, Double> nearness = new HashMap<>();

  Sharing(ArticleItem item) {
    this.item = item;
  }

  /** Adds a posting that tells so much to share. */
  void add(Posting posting, double telling) {
    if (!posting.id().equals(item.id())) {
      weights
          .computeIfAbsent(posting.id(), id -> new HashMap<>())
          .merge(posting.revisionTag(), telling, Double::sum);
      nearness.merge(posting.id(), -seconds(posting.placed(), item.placed()), Math::max);
    }
  }

  private static double seconds(Instant one, Instant other) {
    return Duration.between(one, other).abs().toSeconds();
  }

  /** What an article shares, in that of its revisions that shares most. */
  double most(ArticleId id) {
    return Collections.max(weights.getOrDefault(id, Map.of("", 0.0)).values());
  }

  /** Those that share enough and are no strangers, those that share most first. */
  List<ArticleId> acquainted() {
    return highest(weight -> weight > STRANGE, this::most);
  }

  /** The strangers that share enough, the nearest in time first. */
  List<ArticleId> strangers() {
    return highest(
        weight -> weight >= ENOUGH && weight <= STRANGE, id -> nearness.getOrDefault(id, 0.0));
  }

  private List<ArticleId> highest(DoublePredicate chosen, ToDoubleFunction<ArticleId> by) {
    Map<ArticleId, Double> ranked = new HashMap<>();
    for (ArticleId id : weights.keySet()) {
      if (chosen.test(most(id))) {
        ranked.put(id, by.applyAsDouble(id));
      }
    }
    return Ranking.highest(ranked, ranked.size());
  }

  /** Whether an article was seen posted in one revision only. */
  boolean isInOneRevision(ArticleId id) {
    return weights.getOrDefault(id, Map.of()).size() == 1;
  }

  /** Whether an article as it is now shares enough: judged by the postings of its revision. */
  boolean isEnough(ArticleItem other) {
    return weights.getOrDefault(other.id(), Map.of()).entrySet().stream()
        .anyMatch(
            entry -> entry.getValue() >= ENOUGH && Posting.isOf(entry.getKey(), other.revision()));
  }
}
