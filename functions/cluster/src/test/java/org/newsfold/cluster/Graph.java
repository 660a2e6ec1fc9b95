package org.newsfold.cluster;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.newsfold.article.ArticleId;
import org.newsfold.article.Language;
import org.newsfold.article.Revision;
import org.newsfold.article.TextMark;
import org.newsfold.article.Upload;
import org.newsfold.stage.Meter;
import org.newsfold.story.ArticleItem;
import org.newsfold.story.Citation;
import org.newsfold.story.Copy;
import org.newsfold.story.Fact;
import org.newsfold.story.Link;
import org.newsfold.story.Node;
import org.newsfold.story.Signature;
import org.newsfold.story.Slot;

/** Articles 0, 1, 2, … in order of their ids, one an hour, with links and facts between them. */
final class Graph {
  static final int THRESHOLD = 5000;

  private final List<ArticleId> ids;
  private final Map<ArticleId, List<Link>> links = new HashMap<>();
  private final Map<ArticleId, List<Fact>> facts = new HashMap<>();
  private final Duration apart;

  Graph(int size) {
    this(size, Duration.ofHours(1));
  }

  Graph(int size, Duration apart) {
    this.ids =
        IntStream.range(0, size).mapToObj(i -> ArticleId.of("article " + i)).sorted().toList();
    this.apart = apart;
  }

  ArticleId id(int number) {
    return ids.get(number);
  }

  Graph link(int x, int y, int score) {
    Link link =
        new Link(
            id(Math.min(x, y)),
            new Revision("1"),
            id(Math.max(x, y)),
            new Revision("1"),
            score,
            Copy.NONE,
            "drawn",
            List.of());
    links.computeIfAbsent(id(x), i -> new ArrayList<>()).add(link);
    links.computeIfAbsent(id(y), i -> new ArrayList<>()).add(link);
    return this;
  }

  Graph fact(int x, int y, boolean same, int hour) {
    Instant at = World.START.plus(Duration.ofHours(hour));
    Fact.Verdict verdict = same ? Fact.Verdict.SAME_STORY : Fact.Verdict.NOT_THE_SAME_STORY;
    Fact fact = Fact.of(id(x), id(y), verdict, "editor", "seen", at);
    facts.computeIfAbsent(id(x), i -> new ArrayList<>()).add(fact);
    facts.computeIfAbsent(id(y), i -> new ArrayList<>()).add(fact);
    return this;
  }

  Snapshot snapshot() {
    return new Snapshot(ids -> ids.stream().map(this::node).toList());
  }

  private Node node(ArticleId id) {
    return new Node(
        id,
        item(id, "", List.of(), List.of()),
        Slot.NEVER_WRITTEN,
        links.getOrDefault(id, List.of()),
        facts.getOrDefault(id, List.of()),
        List.of(),
        Set.of());
  }

  /** The stories, as the numbers of their members, found from one article after the other. */
  List<List<Integer>> stories(Bounds bounds, List<Integer> asking) {
    Agglomeration agglomeration =
        new Partition(THRESHOLD, bounds, new Bounded(Meter.NONE)).of(snapshot());
    return asking.stream()
        .map(number -> agglomeration.story(id(number)).stream().map(ids::indexOf).toList())
        .distinct()
        .sorted(Comparator.comparing(List::getFirst))
        .toList();
  }

  List<List<Integer>> stories(Bounds bounds) {
    return stories(bounds, IntStream.range(0, ids.size()).boxed().toList());
  }

  int size() {
    return ids.size();
  }

  /** The links of an article. */
  List<Link> links(int number) {
    return links.getOrDefault(id(number), List.of());
  }

  /** All facts, in no order. */
  Set<Fact> facts() {
    return facts.values().stream().flatMap(List::stream).collect(Collectors.toSet());
  }

  int number(ArticleId id) {
    return ids.indexOf(id);
  }

  ArticleItem item(ArticleId id, String headline, List<Citation> sentences, List<TextMark> marks) {
    Instant placed = World.START.plus(apart.multipliedBy(ids.indexOf(id)));
    return new ArticleItem(
        id,
        new Revision("1"),
        false,
        new Upload("key of " + id, "", placed),
        placed,
        placed,
        new Language("en", 1),
        headline,
        List.of(),
        null,
        null,
        List.of(),
        List.of(),
        Signature.EMPTY,
        sentences,
        List.of(),
        List.of(),
        marks);
  }
}
