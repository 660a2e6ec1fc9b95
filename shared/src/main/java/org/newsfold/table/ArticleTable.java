package org.newsfold.table;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.ArticleId;
import org.newsfold.article.Hash;
import org.newsfold.article.Revision;
import org.newsfold.json.Json;
import org.newsfold.story.ArticleItem;
import org.newsfold.story.Fact;
import org.newsfold.story.Link;
import org.newsfold.story.Node;
import org.newsfold.story.Reason;
import org.newsfold.story.Slot;
import org.newsfold.story.Story;
import org.newsfold.text.Memo;

/**
 * Articles, what they are found by, and what links them.
 *
 * <ul>
 *   <li>partition {@code A#}id: {@code A} the article item, {@code C} its cluster slot, {@code
 *       E#}other editors' facts, {@code K#}revision the links that it wrote when it came, {@code
 *       L#}other{@code #}revisions those that others wrote, {@code S#}story stories that it is or
 *       was in, {@code W#}hash articles that were settled with it
 *   <li>partition {@code Y#}id: {@code revision} why it was linked
 *   <li>partition {@code P#}feature: {@code time#id#revision} postings
 * </ul>
 *
 * <p>Links and postings name the revisions that they belong to in their keys, so that a late writer
 * of an old revision never overwrites a newer one's.
 */
public final class ArticleTable {
  static final String ITEM = "A";
  static final String SLOT = "C";
  private static final String FACT = "E#";
  private static final String LINKS = "K#";
  private static final String LINK = "L#";
  private static final String STORY = "S#";
  private static final String SETTLED_WITH = "W#";

  /** Articles and links that are remembered: those that come again as candidates, 100 MB. */
  private static final int REMEMBERED = 2000;

  private static final int REMEMBERED_LINKS = 10_000;

  private final Table table;
  private final Retention retention;
  private final Memo<String, ArticleItem> items =
      new Memo<>(body -> Json.read(body, ArticleItem.class), REMEMBERED);
  private final Memo<String, Links> links =
      new Memo<>(body -> Json.read(body, Links.class), REMEMBERED_LINKS);

  public ArticleTable(Table table, Retention retention) {
    this.table = table;
    this.retention = retention;
  }

  public Optional<ArticleItem> article(ArticleId id) {
    return table.get(new Key(partition(id), ITEM)).map(row -> items.of(row.body()));
  }

  /** The article items that are there, in no order. */
  public List<ArticleItem> articles(Collection<ArticleId> ids) {
    return table.get(ids.stream().map(id -> new Key(partition(id), ITEM)).toList()).stream()
        .map(row -> items.of(row.body()))
        .toList();
  }

  /** Puts an article item; false if the same or a higher revision is there. */
  public boolean put(ArticleItem item) {
    Key key = new Key(partition(item.id()), ITEM);
    return table.write(
        new Write.Put(
            new Row(key, item.revision().value(), Json.write(item), expiry(item)),
            Condition.HIGHER));
  }

  /** Everything under one article's id, read at once. */
  public Node node(ArticleId id) {
    return nodes(List.of(id)).getFirst();
  }

  /** Everything under each of these articles' ids, in their order, each read at once. */
  public List<Node> nodes(List<ArticleId> ids) {
    List<List<Row>> rows =
        table.query(ids.stream().map(id -> Range.startingWith(partition(id), "")).toList());
    return IntStream.range(0, ids.size()).mapToObj(i -> node(ids.get(i), rows.get(i))).toList();
  }

  private Node node(ArticleId id, List<Row> rows) {
    ArticleItem item = null;
    Slot slot = Slot.NEVER_WRITTEN;
    Map<String, Link> found = new LinkedHashMap<>();
    List<Fact> facts = new ArrayList<>();
    List<ArticleId> stories = new ArrayList<>();
    Set<ArticleId> settledWith = new HashSet<>();
    for (Row row : rows) {
      String sort = row.key().sort();
      if (sort.equals(ITEM)) {
        item = items.of(row.body());
      } else if (sort.equals(SLOT)) {
        slot = slot(row);
      } else if (sort.startsWith(LINKS) || sort.startsWith(LINK)) {
        links.of(row.body()).links().forEach(link -> found.put(name(link), link));
      } else if (sort.startsWith(FACT)) {
        facts.add(Json.read(row.body(), Fact.class));
      } else if (sort.startsWith(STORY)) {
        stories.add(new ArticleId(sort.substring(STORY.length())));
      } else if (sort.startsWith(SETTLED_WITH)) {
        Stream.of(row.body().split(" ", -1)).map(ArticleId::new).forEach(settledWith::add);
      }
    }
    return new Node(id, item, slot, List.copyOf(found.values()), facts, stories, settledWith);
  }

  /** Posts an article under its features. Returns when every posting is acknowledged. */
  public void post(ArticleItem item) {
    table.writeEach(
        item.postings().stream()
            .map(feature -> Write.put(new Row(postingKey(item, feature), "", "", expiry(item))))
            .toList());
  }

  /**
   * The articles posted under each of these features within a time of another, latest first.
   *
   * @param limit at most so many of a feature
   */
  public List<List<Posting>> postings(
      List<String> features, Instant around, Duration window, int limit) {
    String from = time(around.minus(window));
    String to = time(around.plus(window)) + Range.LAST;
    return table
        .query(
            features.stream()
                .map(feature -> new Range(postings(feature), from, to, true, limit, null))
                .toList())
        .stream()
        .map(rows -> rows.stream().map(ArticleTable::posting).toList())
        .toList();
  }

  /**
   * Writes the links of an article: each under the other one, all of them under itself, and apart
   * from them why.
   */
  public void link(ArticleItem item, List<Link> links) {
    if (links.isEmpty()) {
      return;
    }
    List<Link> bare = links.stream().map(Link::withoutReasons).toList();
    List<Write> writes = new ArrayList<>();
    for (Link link : bare) {
      String body = Json.write(new Links(List.of(link)));
      writes.add(Write.put(new Row(linkKey(link, link.other(item.id())), "", body, expiry(item))));
    }
    writes.add(
        Write.put(
            new Row(
                linksKey(item.id(), item.revision()),
                "",
                Json.write(new Links(bare)),
                expiry(item))));
    writes.add(
        Write.put(
            new Row(
                reasonsKey(item.id(), item.revision()),
                "",
                Json.write(Reasons.of(links)),
                expiry(item))));
    table.writeEach(writes);
  }

  /** Why an article is linked to others: of these links those that have a reason, with it. */
  public Map<Link, List<Reason>> reasons(ArticleId id, List<Link> links) {
    Map<Key, ArticleId> writers = new LinkedHashMap<>();
    for (Link link : links) {
      for (ArticleId writer : List.of(id, link.other(id))) {
        writers.put(reasonsKey(writer, link.revisionOf(writer)), writer);
      }
    }
    Map<String, List<Reason>> found = new HashMap<>();
    for (Row row : table.get(writers.keySet())) {
      Json.read(row.body(), Reasons.class).of().forEach(found::put);
    }
    Map<Link, List<Reason>> reasons = new LinkedHashMap<>();
    links.forEach(link -> reasons.put(link, found.getOrDefault(name(link), List.of())));
    return reasons;
  }

  /**
   * Remembers under an article that stories of others are about to be written for its sake: should
   * the writer die, whoever repeats its work knows where to look.
   */
  public void settleWith(ArticleId id, Collection<ArticleId> others, Instant received) {
    String body = others.stream().map(ArticleId::value).sorted().collect(Collectors.joining(" "));
    byte[] hash = Hash.sha256(body.getBytes(StandardCharsets.UTF_8));
    Key key = new Key(partition(id), SETTLED_WITH + HexFormat.of().formatHex(hash, 0, 8));
    table.write(Write.put(new Row(key, "", body, retention.ofArticle(received))));
  }

  /** The row by which an article finds a story that it is in. */
  static Row inStory(ArticleId id, ArticleId story, @Nullable Instant expires) {
    return new Row(new Key(partition(id), STORY + story), "", "", expires);
  }

  /** Writes a fact under both of its articles, unless a newer one is there. */
  public void state(Fact fact) {
    for (ArticleId end : List.of(fact.a(), fact.b())) {
      Key key = new Key(partition(end), FACT + fact.other(end));
      table.write(
          new Write.Put(
              new Row(key, order(fact.at()), Json.write(fact), retention.ofArticle(fact.at())),
              Condition.HIGHER));
    }
  }

  /**
   * Removes links and postings that revisions before {@code current} left behind. Such rows count
   * no more in any case: this is cleaning up, no correctness hangs on it.
   */
  public void forget(ArticleItem old, Node node, Revision current) {
    List<Write> writes = new ArrayList<>();
    Set<Revision> gone = new LinkedHashSet<>();
    for (Link link : node.links()) {
      Revision own = link.revisionOf(node.id());
      if (current.isAfter(own)) {
        gone.add(own);
        writes.add(Write.delete(linkKey(link, link.a())));
        writes.add(Write.delete(linkKey(link, link.b())));
      }
    }
    for (Revision revision : gone) {
      writes.add(Write.delete(linksKey(node.id(), revision)));
      writes.add(Write.delete(reasonsKey(node.id(), revision)));
    }
    if (current.isAfter(old.revision())) {
      old.postings().forEach(feature -> writes.add(Write.delete(postingKey(old, feature))));
    }
    table.writeEach(writes);
  }

  private static Key linkKey(Link link, ArticleId end) {
    String revisions = tag(link.revisionA()) + tag(link.revisionB());
    return new Key(partition(end), LINK + link.other(end) + "#" + revisions);
  }

  private static Key linksKey(ArticleId id, Revision revision) {
    return new Key(partition(id), LINKS + tag(revision));
  }

  private static Key reasonsKey(ArticleId id, Revision revision) {
    return new Key("Y#" + id, tag(revision));
  }

  /** What tells a link from all others. */
  private static String name(Link link) {
    return link.a() + " " + link.revisionA() + " " + link.b() + " " + link.revisionB();
  }

  private @Nullable Instant expiry(ArticleItem item) {
    return retention.ofArticle(item.upload().received());
  }

  private static Key postingKey(ArticleItem item, String feature) {
    return new Key(
        postings(feature), time(item.placed()) + "#" + item.id() + "#" + tag(item.revision()));
  }

  private static String postings(String feature) {
    return "P#" + feature;
  }

  private static Posting posting(Row row) {
    String[] parts = row.key().sort().split("#", 3);
    return new Posting(new ArticleId(parts[1]), parts[2]);
  }

  static String partition(ArticleId id) {
    return "A#" + id;
  }

  static Slot slot(Row row) {
    long version = Long.parseLong(row.order());
    return new Slot(version, row.body().isEmpty() ? null : Json.read(row.body(), Story.class));
  }

  /** A time as text that sorts, to the second. */
  static String time(Instant instant) {
    return "%011d".formatted(instant.getEpochSecond());
  }

  /** A time as text that sorts, to the millisecond. */
  private static String order(Instant instant) {
    return "%014d".formatted(instant.toEpochMilli());
  }

  /** A revision's short name within the keys of one article. */
  static String tag(Revision revision) {
    byte[] hash = Hash.sha256(revision.value().getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash, 0, 4);
  }

  /** The links of a row. */
  record Links(List<Link> links) {
    Links {
      links = List.copyOf(links);
    }
  }

  /** Why there are links, by their names. */
  record Reasons(Map<String, List<Reason>> of) {
    Reasons {
      of = Map.copyOf(of);
    }

    static Reasons of(List<Link> links) {
      return new Reasons(links.stream().collect(Collectors.toMap(ArticleTable::name, Link::why)));
    }
  }

  /**
   * One article under a feature.
   *
   * @param revisionTag which revision of it was posted
   */
  public record Posting(ArticleId id, String revisionTag) {
    /** Whether this is the revision that was posted. */
    public boolean isOf(Revision revision) {
      return tag(revision).equals(revisionTag);
    }
  }
}
