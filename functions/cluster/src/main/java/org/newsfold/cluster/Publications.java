package org.newsfold.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.Attribution;
import org.newsfold.article.SourceKind;
import org.newsfold.story.ArticleItem;

/**
 * The outlets, agencies and documents that a story's articles cite or were published by, each with
 * one id for all its spellings.
 */
final class Publications {
  /** So many, those that are cited most, are compared by name; others only by id. */
  private static final int COMPARED = 20;

  private final Map<String, String> canonical = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final PublicationNames known;

  Publications(Collection<ArticleItem> members, PublicationNames known) {
    this.known = known;
    Map<String, Integer> counts = new TreeMap<>();
    for (ArticleItem member : members) {
      for (Attribution attribution : member.attributions()) {
        String id = attribution.sourceId();
        if (isPublication(attribution) && id != null) {
          counts.merge(id, 1, Integer::sum);
          names.merge(id, attribution.source(), Publications::better);
        }
      }
      String publisher = member.publisher();
      if (publisher != null) {
        counts.merge(known.idOf(publisher), 1, Integer::sum);
        names.merge(known.idOf(publisher), publisher, Publications::better);
      }
    }
    List<String> kept = new ArrayList<>();
    List<String> ranked = Ranking.highest(asWeights(counts), counts.size());
    ranked.forEach(id -> canonical.put(id, id));
    for (String id : ranked.subList(0, Math.min(COMPARED, ranked.size()))) {
      String first =
          kept.stream()
              .filter(other -> known.areSame(name(id), name(other)))
              .findFirst()
              .orElse(id);
      canonical.put(id, first);
      if (first.equals(id)) {
        kept.add(id);
      }
    }
  }

  private static Map<String, Double> asWeights(Map<String, Integer> counts) {
    Map<String, Double> weights = new HashMap<>();
    counts.forEach((id, count) -> weights.put(id, count.doubleValue()));
    return weights;
  }

  /** The longer spelling; of equals the first. */
  private static String better(String one, String other) {
    return Comparator.comparingInt(String::length)
                .thenComparing(Comparator.reverseOrder())
                .compare(one, other)
            >= 0
        ? one
        : other;
  }

  /** Whether an attribution is to something that was published before. */
  static boolean isPublication(Attribution attribution) {
    return attribution.kind().isPublication() || attribution.kind() == SourceKind.DOCUMENT;
  }

  /** The publication that an attribution names; null if it names none. */
  @Nullable String cited(Attribution attribution) {
    String id = attribution.sourceId();
    return isPublication(attribution) && id != null ? canonical.get(id) : null;
  }

  /** An article's own publication; null if it is not known. */
  @Nullable String of(ArticleItem article) {
    String publisher = article.publisher();
    return publisher == null ? null : canonical.get(known.idOf(publisher));
  }

  String name(String id) {
    return names.getOrDefault(id, id);
  }
}
