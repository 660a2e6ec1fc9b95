package org.newsfold.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.newsfold.article.ArticleId;
import org.newsfold.stage.Meter;
import org.newsfold.story.ArticleItem;
import org.newsfold.story.Link;
import org.newsfold.story.Node;
import org.newsfold.story.Slot;

/**
 * The documents of one labelled set: its candidate pairs, its stories under a model, its scores.
 */
final class Corpus {
  private final String name;
  private final Map<ArticleId, ArticleItem> items = new TreeMap<>();
  private final Map<ArticleId, String> events = new HashMap<>();

  Corpus(String name) {
    this.name = name;
  }

  void add(ArticleItem item, String event) {
    items.put(item.id(), item);
    events.put(item.id(), event);
  }

  /** Says which event an article tells. */
  void place(ArticleId id, String event) {
    events.put(id, event);
  }

  String name() {
    return name;
  }

  /** The part whose events fall into a fold, or all the others. */
  Corpus part(int fold, int folds, boolean inside) {
    Corpus part = new Corpus(name);
    items.forEach(
        (id, item) -> {
          String event = events.getOrDefault(id, "");
          if ((Math.floorMod(event.hashCode(), folds) == fold) == inside) {
            part.add(item, event);
          }
        });
    return part;
  }

  /** Two articles that share enough postings to be scored, and whether they tell one event. */
  record Pair(ArticleItem a, ArticleItem b, boolean same) {}

  /** All candidate pairs, found as {@link Candidates} finds them. */
  List<Pair> candidates(Postings postings, Bounds bounds) {
    Map<String, List<ArticleId>> posted = new HashMap<>();
    items.forEach(
        (id, item) ->
            item.postings()
                .forEach(f -> posted.computeIfAbsent(f, x -> new ArrayList<>()).add(id)));
    List<Pair> pairs = new ArrayList<>();
    items.forEach(
        (id, item) -> {
          Map<ArticleId, Double> shared = new TreeMap<>();
          for (String feature : item.postings()) {
            double weight = postings.weight(feature);
            posted
                .getOrDefault(feature, List.of())
                .forEach(other -> shared.merge(other, weight, Double::sum));
          }
          shared.forEach(
              (other, weight) -> {
                ArticleItem b = items.get(other);
                if (b != null
                    && id.compareTo(other) < 0
                    && weight >= Sharing.ENOUGH
                    && near(item, b, bounds)) {
                  pairs.add(pair(item, b));
                }
              });
        });
    return pairs;
  }

  /** The share of pairs of one event that are candidates. */
  double candidateRecall(List<Pair> candidates) {
    Map<String, Integer> sizes = new HashMap<>();
    events.values().forEach(event -> sizes.merge(event, 1, Integer::sum));
    long all = sizes.values().stream().mapToLong(n -> (long) n * (n - 1) / 2).sum();
    return candidates.stream().filter(Pair::same).count() / (double) Math.max(1, all);
  }

  private Pair pair(ArticleItem a, ArticleItem b) {
    String event = events.getOrDefault(a.id(), "");
    return new Pair(a, b, event.equals(events.get(b.id())));
  }

  private static boolean near(ArticleItem a, ArticleItem b, Bounds bounds) {
    return java.time.Duration.between(a.placed(), b.placed()).abs().compareTo(bounds.window()) <= 0;
  }

  private Node node(ArticleId id, Map<ArticleId, List<Link>> links) {
    return new Node(
        id,
        items.get(id),
        Slot.NEVER_WRITTEN,
        links.getOrDefault(id, List.of()),
        List.of(),
        List.of(),
        Set.of());
  }

  /** The stories that links make, by {@link Partition}. */
  List<List<ArticleId>> stories(List<Link> links, int threshold, Bounds bounds) {
    Map<ArticleId, List<Link>> byArticle = new HashMap<>();
    for (Link link : links) {
      byArticle.computeIfAbsent(link.a(), x -> new ArrayList<>()).add(link);
      byArticle.computeIfAbsent(link.b(), x -> new ArrayList<>()).add(link);
    }
    Snapshot snapshot = new Snapshot(ids -> ids.stream().map(id -> node(id, byArticle)).toList());
    Agglomeration agglomeration =
        new Partition(threshold, bounds, new Bounded(Meter.NONE)).of(snapshot);
    List<List<ArticleId>> stories = new ArrayList<>();
    Set<ArticleId> done = new HashSet<>();
    for (ArticleId id : items.keySet()) {
      if (!done.contains(id)) {
        List<ArticleId> story = agglomeration.story(id);
        done.addAll(story);
        stories.add(story);
      }
    }
    return stories;
  }

  /** BCubed F1 (Bagga &amp; Baldwin 1998). */
  double bcubed(List<List<ArticleId>> stories) {
    Map<String, Integer> sizes = new HashMap<>();
    events.values().forEach(event -> sizes.merge(event, 1, Integer::sum));
    double precision = 0;
    double recall = 0;
    for (List<ArticleId> story : stories) {
      Map<String, Integer> inside = new HashMap<>();
      story.forEach(id -> inside.merge(events.getOrDefault(id, ""), 1, Integer::sum));
      for (Map.Entry<String, Integer> entry : inside.entrySet()) {
        double both = (double) entry.getValue() * entry.getValue();
        precision += both / story.size();
        recall += both / sizes.getOrDefault(entry.getKey(), 1);
      }
    }
    double p = precision / items.size();
    double r = recall / items.size();
    return 2 * p * r / (p + r);
  }

  /** Whether its articles are in more than one language. */
  boolean hasLanguages() {
    return items.values().stream().map(PairFeatures::language).distinct().count() > 1;
  }

  /** F1 of the pairs in two languages that stories hold, 0 to 1; 1 where there are none. */
  double f1AcrossLanguages(List<List<ArticleId>> stories) {
    Map<String, List<ArticleId>> told = new TreeMap<>();
    events.forEach((id, event) -> told.computeIfAbsent(event, e -> new ArrayList<>()).add(id));
    long said = stories.stream().mapToLong(story -> across(story, false)).sum();
    long same = told.values().stream().mapToLong(story -> across(story, false)).sum();
    long right = stories.stream().mapToLong(story -> across(story, true)).sum();
    return said + same == 0 ? 1 : 2.0 * right / (said + same);
  }

  /** Pairs in two languages, all or those of one event. */
  private long across(List<ArticleId> story, boolean right) {
    long pairs = 0;
    for (int i = 0; i < story.size(); i++) {
      for (int j = 0; j < i; j++) {
        ArticleId a = story.get(i);
        ArticleId b = story.get(j);
        boolean one = events.getOrDefault(a, "").equals(events.get(b));
        pairs += !language(a).equals(language(b)) && (one || !right) ? 1 : 0;
      }
    }
    return pairs;
  }

  private String language(ArticleId id) {
    return PairFeatures.language(Objects.requireNonNull(items.get(id)));
  }
}
