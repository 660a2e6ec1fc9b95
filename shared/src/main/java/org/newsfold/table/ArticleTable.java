package org.newsfold.table;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
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
import org.newsfold.story.Slot;
import org.newsfold.story.Story;
import org.newsfold.text.Memo;

/**
 * Articles, each with all that is known of it in partition {@code A#}id: {@code A} the article
 * item, {@code C} its cluster slot, {@code E#}other editors' facts, {@code K#}… and {@code L#}…
 * links ({@link LinkTable}), {@code S#}story stories that it is or was in and does not name itself,
 * {@code W#}hash articles that were settled with it.
 */
public final class ArticleTable {
  static final String ITEM = "A";
  static final String SLOT = "C";
  private static final String FACT = "E#";
  private static final String STORY = "S#";
  private static final String SETTLED_WITH = "W#";

  /**
   * So many articles are remembered: those that come again as candidates. With all that is read of
   * one it takes some 18 KB, so all of them about a sixth of the memory.
   */
  public static final int REMEMBERED = Memo.fitting(12_000);

  private final Table table;
  private final Retention retention;
  private final Memo<String, ArticleItem> items =
      new Memo<>(body -> Json.read(body, ArticleItem.class), REMEMBERED);
  private final LinkTable links;

  public ArticleTable(Table table, Retention retention) {
    this.table = table;
    this.retention = retention;
    this.links = new LinkTable(table, retention);
  }

  /** An article item; the same object as long as it is remembered, as from all that reads it. */
  public Optional<ArticleItem> article(ArticleId id) {
    return table.get(new Key(partition(id), ITEM)).map(row -> items.of(row.body()));
  }

  /** The article items that are there, in no order. */
  public List<ArticleItem> articles(Collection<ArticleId> ids) {
    return table.get(ids.stream().map(id -> new Key(partition(id), ITEM)).toList()).stream()
        .map(row -> items.of(row.body()))
        .toList();
  }

  /**
   * Article items as they were not long ago, see {@link Table#glance}, and at the same time
   * everything under the ids of others.
   */
  public Glance glance(Collection<ArticleId> ids, List<ArticleId> whole) {
    Table.Glance glance =
        table.glance(ids.stream().map(id -> new Key(partition(id), ITEM)).toList(), ranges(whole));
    return new Glance(
        glance.rows().stream().map(row -> items.of(row.body())).toList(),
        nodes(whole, glance.ranges()));
  }

  /**
   * What a glance shows.
   *
   * @param items that are there, in no order
   */
  public record Glance(List<ArticleItem> items, List<Node> nodes) {
    public Glance {
      items = List.copyOf(items);
      nodes = List.copyOf(nodes);
    }
  }

  /**
   * Puts an article item, unless the same or a higher revision is there, and writes what it is to
   * be found by. Returns when all of it is acknowledged.
   *
   * @return what was there
   */
  public Optional<ArticleItem> put(ArticleItem item, List<Write> postings) {
    String body = Json.write(item);
    items.remember(body, item);
    Row row =
        new Row(new Key(partition(item.id()), ITEM), item.revision().value(), body, expiry(item));
    return table
        .replace(new Write.Put(row, Condition.HIGHER), postings)
        .map(there -> items.of(there.body()));
  }

  /** Everything under one article's id, read at once. */
  public Node node(ArticleId id) {
    return nodes(List.of(id)).getFirst();
  }

  /** Everything under each of these articles' ids, in their order, each read at once. */
  public List<Node> nodes(List<ArticleId> ids) {
    return nodes(ids, table.query(ranges(ids)));
  }

  /** The same, while something else is written. */
  public List<Node> nodesWhile(List<Write> writes, List<ArticleId> ids) {
    return nodes(ids, table.queryWhile(writes, ranges(ids)));
  }

  private static List<Range> ranges(List<ArticleId> ids) {
    return ids.stream().map(id -> Range.startingWith(partition(id), "")).toList();
  }

  private List<Node> nodes(List<ArticleId> ids, List<List<Row>> rows) {
    return IntStream.range(0, ids.size()).mapToObj(i -> node(ids.get(i), rows.get(i))).toList();
  }

  private Node node(ArticleId id, List<Row> rows) {
    ArticleItem item = null;
    Slot slot = Slot.NEVER_WRITTEN;
    List<Link> found = new ArrayList<>();
    List<Fact> facts = new ArrayList<>();
    List<ArticleId> stories = new ArrayList<>();
    Set<ArticleId> settledWith = new HashSet<>();
    for (Row row : rows) {
      String sort = row.key().sort();
      if (sort.equals(ITEM)) {
        item = items.of(row.body());
      } else if (sort.equals(SLOT)) {
        slot = slot(row);
        if (slot.story() != null) {
          stories.add(id);
        }
      } else if (LinkTable.isLinks(sort)) {
        found.addAll(links.of(row));
      } else if (sort.startsWith(FACT)) {
        facts.add(Json.read(row.body(), Fact.class));
      } else if (sort.startsWith(STORY)) {
        stories.add(new ArticleId(sort.substring(STORY.length())));
      } else if (sort.startsWith(SETTLED_WITH)) {
        Stream.of(row.body().split(" ", -1)).map(ArticleId::new).forEach(settledWith::add);
      }
    }
    return new Node(id, item, slot, found, facts, stories, settledWith);
  }

  /**
   * What remembers under an article that stories of others are about to be written for its sake:
   * should the writer die, whoever repeats its work knows where to look.
   */
  public Write settleWith(ArticleId id, Collection<ArticleId> others, Instant received) {
    String body = others.stream().map(ArticleId::value).sorted().collect(Collectors.joining(" "));
    byte[] hash = Hash.sha256(body.getBytes(StandardCharsets.UTF_8));
    Key key = new Key(partition(id), SETTLED_WITH + HexFormat.of().formatHex(hash, 0, 8));
    return Write.put(new Row(key, "", body, retention.ofArticle(received)));
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

  private @Nullable Instant expiry(ArticleItem item) {
    return retention.ofArticle(item.upload().received());
  }

  static String partition(ArticleId id) {
    return "A#" + id;
  }

  /** The slot of an article as a row. */
  static Row slot(ArticleId id, Slot slot, @Nullable Instant expires) {
    Content content = new Content(slot.story(), slot.changes(), slot.listed());
    return new Row(slot(id), version(slot), Json.write(content), expires);
  }

  static Slot slot(Row row) {
    Content content = Json.read(row.body(), Content.class);
    return new Slot(
        Long.parseLong(row.order()), content.story(), content.changes(), content.listed());
  }

  static Key slot(ArticleId id) {
    return new Key(partition(id), SLOT);
  }

  /** A slot's version as text that sorts. */
  static String version(Slot slot) {
    return "%012d".formatted(slot.version());
  }

  /** What a slot's row holds. */
  record Content(@Nullable Story story, List<Instant> changes, long listed) {}

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
}
