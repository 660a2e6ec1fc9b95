package org.newsfold.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.ArticleId;
import org.newsfold.article.Attribution;
import org.newsfold.story.ArticleItem;
import org.newsfold.story.Citation;
import org.newsfold.story.Link;
import org.newsfold.story.LinkKind;
import org.newsfold.story.Origins;
import org.newsfold.story.Origins.Count;
import org.newsfold.story.Origins.Dependence;
import org.newsfold.story.Origins.How;
import org.newsfold.story.Origins.Origin;

/**
 * Finds whom a story's articles have it from: the publications that they cite, where trails of
 * citing end, the publishers that reported themselves, and, through copies, what the copied article
 * hangs on. An article of which nothing is known is neither merged with an origin nor called
 * independent: it makes the count an interval; where most are such, there is no count.
 */
final class OriginFinder {
  private static final int EVIDENCE = 5;

  /** How sure it is that an article has it from the publication that it cites. */
  private static final double BY_ATTRIBUTION = 0.9;

  private final List<ArticleItem> members;
  private final Publications publications;
  private final Trails trails;
  private final Map<ArticleId, List<Link>> copies = new HashMap<>();
  private final Map<ArticleId, Map<String, Dependence>> hanging = new TreeMap<>();

  private OriginFinder(List<ArticleItem> members, List<Link> links, PublicationNames names) {
    this.members = members;
    this.publications = new Publications(members, names);
    this.trails = new Trails(members, publications);
    for (Link link : links) {
      if (link.kind() != LinkKind.SAME_STORY) {
        copies.computeIfAbsent(link.a(), a -> new ArrayList<>()).add(link);
        copies.computeIfAbsent(link.b(), b -> new ArrayList<>()).add(link);
      }
    }
  }

  static Origins find(List<ArticleItem> members, List<Link> links, PublicationNames names) {
    return new OriginFinder(members, links, names).find();
  }

  private Origins find() {
    members.forEach(this::attribute);
    followCopies();
    List<ArticleId> unattributed =
        members.stream().map(ArticleItem::id).filter(id -> !hanging.containsKey(id)).toList();
    Count count = 2 * unattributed.size() > members.size() ? null : count(unattributed);
    return new Origins(
        count, count == null ? 0 : confidence(unattributed.size()), origins(), unattributed);
  }

  private void attribute(ArticleItem member) {
    String own = publications.of(member);
    if (own != null && trails.isOwn(member)) {
      hang(own, new Dependence(member.id(), How.OWN, BY_ATTRIBUTION));
    }
    for (String source : trails.cites(member)) {
      hang(source, new Dependence(member.id(), How.CITES, BY_ATTRIBUTION));
    }
    if (own != null && !hanging.containsKey(member.id()) && trails.isCited(own)) {
      hang(own, new Dependence(member.id(), How.OWN, BY_ATTRIBUTION));
    }
  }

  private void hang(String origin, Dependence dependence) {
    hanging
        .computeIfAbsent(dependence.article(), id -> new TreeMap<>())
        .putIfAbsent(origin, dependence);
  }

  /** Copies of articles that hang on something hang on it too; the surest way first. */
  private void followCopies() {
    record Step(double confidence, ArticleId from, ArticleId to) {}
    PriorityQueue<Step> open =
        new PriorityQueue<>(
            Comparator.comparingDouble((Step step) -> -step.confidence)
                .thenComparing(Step::from)
                .thenComparing(Step::to));
    Map<ArticleId, Double> sure = new HashMap<>();
    hanging.keySet().forEach(id -> sure.put(id, BY_ATTRIBUTION));
    for (ArticleId id : List.copyOf(hanging.keySet())) {
      for (Link link : copies.getOrDefault(id, List.of())) {
        open.add(new Step(BY_ATTRIBUTION * link.copy().confidence(), id, link.other(id)));
      }
    }
    while (!open.isEmpty()) {
      Step step = open.remove();
      if (sure.putIfAbsent(step.to, step.confidence) == null) {
        for (String origin : hanging.getOrDefault(step.from, Map.of()).keySet()) {
          hang(origin, new Dependence(step.to, How.COPY, round(step.confidence)));
        }
        for (Link link : copies.getOrDefault(step.to, List.of())) {
          double confidence = step.confidence * link.copy().confidence();
          open.add(new Step(confidence, step.to, link.other(step.to)));
        }
      }
    }
  }

  private @Nullable Count count(List<ArticleId> unattributed) {
    Groups<String> likely = new Groups<>();
    Set<String> ends = new TreeSet<>();
    for (Map<String, Dependence> origins : hanging.values()) {
      Set<String> trail = new TreeSet<>();
      origins.keySet().forEach(origin -> trail.addAll(trails.ends(origin)));
      ends.addAll(trail);
      likely.join(trail);
    }
    Groups<ArticleId> apart = new Groups<>();
    for (ArticleId id : unattributed) {
      Set<ArticleId> alike = new TreeSet<>(Set.of(id));
      copies.getOrDefault(id, List.of()).forEach(link -> alike.add(link.other(id)));
      apart.join(alike);
    }
    return ends.isEmpty() ? null : new Count(likely.size(), ends.size() + apart.size());
  }

  private double confidence(int unattributed) {
    double least =
        hanging.values().stream()
            .flatMap(origins -> origins.values().stream())
            .mapToDouble(Dependence::confidence)
            .min()
            .orElse(0);
    return round(least * (members.size() - unattributed) / members.size());
  }

  private List<Origin> origins() {
    Map<String, List<Dependence>> byOrigin = new TreeMap<>();
    for (Map<String, Dependence> origins : hanging.values()) {
      origins.forEach(
          (id, dependence) -> byOrigin.computeIfAbsent(id, o -> new ArrayList<>()).add(dependence));
    }
    Map<String, Map<String, Citation>> evidence = evidence();
    return byOrigin.entrySet().stream()
        .map(entry -> origin(entry.getKey(), entry.getValue(), evidence))
        .sorted(
            Comparator.<Origin>comparingInt(origin -> -origin.articles().size())
                .thenComparing(Origin::id))
        .toList();
  }

  private Origin origin(
      String id, List<Dependence> articles, Map<String, Map<String, Citation>> evidence) {
    return new Origin(
        id,
        publications.name(id),
        articles,
        evidence.getOrDefault(id, Map.of()).values().stream().limit(EVIDENCE).toList(),
        List.copyOf(trails.citedBy(id)));
  }

  /** What is said of each publication, by its words: no sentence is quoted twice. */
  private Map<String, Map<String, Citation>> evidence() {
    Map<String, Map<String, Citation>> found = new HashMap<>();
    for (ArticleItem member : members) {
      for (Attribution said : member.attributions()) {
        String source = publications.cited(said);
        if (source != null) {
          found
              .computeIfAbsent(source, id -> new LinkedHashMap<>())
              .putIfAbsent(
                  said.text(), new Citation(said.text(), member.id(), said.start(), said.end()));
        }
      }
    }
    return found;
  }

  private static double round(double value) {
    return Math.round(value * 100) / 100.0;
  }
}
