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

  /** Who shares no more is a stranger: at a hundred articles a day one in 150 is linked. */
  private static final double STRANGE = 1.5;

  /** So much less does it count what a stranger shares, for each day between. */
  private static final double A_DAY = 0.1;

  private static final double DAY = Duration.ofDays(1).toSeconds();

  private final ArticleItem item;
  private final Map<ArticleId, Map<String, Double>> weights = new HashMap<>();
  private final Map<ArticleId, Double> days = new HashMap<>();

  Sharing(ArticleItem item) {
    this.item = item;
  }

  /** Adds a posting that tells so much to share. */
  void add(Posting posting, double telling) {
    if (!posting.id().equals(item.id())) {
      weights
          .computeIfAbsent(posting.id(), id -> new HashMap<>())
          .merge(posting.revisionTag(), telling, Double::sum);
      days.merge(posting.id(), days(posting.placed(), item.placed()), Math::min);
    }
  }

  private static double days(Instant one, Instant other) {
    return Duration.between(one, other).abs().toSeconds() / DAY;
  }

  /** What an article shares, in that of its revisions that shares most. */
  double most(ArticleId id) {
    return Collections.max(weights.getOrDefault(id, Map.of("", 0.0)).values());
  }

  /** Those that share enough and are no strangers, those that share most first. */
  List<ArticleId> acquainted() {
    return highest(weight -> weight > STRANGE, this::most);
  }

  /** The strangers that share enough, first those that share most and are near in time. */
  List<ArticleId> strangers() {
    return highest(
        weight -> weight >= ENOUGH && weight <= STRANGE,
        id -> most(id) - A_DAY * days.getOrDefault(id, 0.0));
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
