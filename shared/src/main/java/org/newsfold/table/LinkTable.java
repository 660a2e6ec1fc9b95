package org.newsfold.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsfold.article.ArticleId;
import org.newsfold.article.Revision;
import org.newsfold.json.Json;
import org.newsfold.story.ArticleItem;
import org.newsfold.story.Link;
import org.newsfold.story.Node;
import org.newsfold.story.Reason;
import org.newsfold.text.Memo;

/**
 * Links between articles. Whoever comes later writes them.
 *
 * <ul>
 *   <li>partition {@code A#}id: {@code K#}revision all that the article wrote, {@code
 *       L#}other{@code #}revisions one that the other wrote
 *   <li>partition {@code Y#}id: {@code revision} why, of all that the article wrote
 * </ul>
 *
 * <p>Keys name the revisions that links belong to, so that a late writer of an old revision never
 * overwrites a newer one's.
 */
public final class LinkTable {
  private static final String ALL = "K#";
  private static final String ONE = "L#";

  /** Rows that are remembered, of up to 8 KB: those of articles settled again and again. */
  private static final int REMEMBERED = Memo.fitting(8_000);

  private final Table table;
  private final Retention retention;
  private final Memo<String, Links> read =
      new Memo<>(body -> Json.read(body, Links.class), REMEMBERED);

  public LinkTable(Table table, Retention retention) {
    this.table = table;
    this.retention = retention;
  }

  /** Writes the links of an article. */
  public void write(ArticleItem item, List<Link> links) {
    table.writeEach(of(item, links));
  }

  /** What writes the links of an article. */
  public List<Write> of(ArticleItem item, List<Link> links) {
    if (links.isEmpty()) {
      return List.of();
    }
    List<Link> bare = links.stream().map(Link::withoutReasons).toList();
    List<Write> writes = new ArrayList<>();
    for (Link link : bare) {
      writes.add(put(item, one(link, link.other(item.id())), new Links(List.of(link))));
    }
    writes.add(put(item, all(item.id(), item.revision()), new Links(bare)));
    String why = Json.write(Reasons.of(links));
    writes.add(put(item, reasons(item.id(), item.revision()), why));
    return writes;
  }

  private Write put(ArticleItem item, Key key, Links links) {
    String body = Json.write(links);
    read.remember(body, links);
    return put(item, key, body);
  }

  private Write put(ArticleItem item, Key key, String body) {
    return Write.put(new Row(key, "", body, retention.ofArticle(item.upload().received())));
  }

  /** Why an article is linked to others; of each link nothing if nobody knows (any more). */
  public Map<Link, List<Reason>> reasons(ArticleId id, List<Link> links) {
    Set<Key> keys = new LinkedHashSet<>();
    for (Link link : links) {
      for (ArticleId writer : List.of(id, link.other(id))) {
        keys.add(reasons(writer, link.revisionOf(writer)));
      }
    }
    Map<String, List<Reason>> found = new HashMap<>();
    table.get(keys).forEach(row -> found.putAll(Json.read(row.body(), Reasons.class).of()));
    Map<Link, List<Reason>> reasons = new LinkedHashMap<>();
    links.forEach(link -> reasons.put(link, found.getOrDefault(name(link), List.of())));
    return reasons;
  }

  /**
   * Removes the links of an article's revisions before {@code current}. They count no more in any
   * case: this is cleaning up, no correctness hangs on it.
   */
  public void forget(Node node, Revision current) {
    List<Write> writes = new ArrayList<>();
    Set<Revision> gone = new LinkedHashSet<>();
    for (Link link : node.links()) {
      Revision own = link.revisionOf(node.id());
      if (current.isAfter(own)) {
        gone.add(own);
        writes.add(Write.delete(one(link, link.a())));
        writes.add(Write.delete(one(link, link.b())));
      }
    }
    for (Revision revision : gone) {
      writes.add(Write.delete(all(node.id(), revision)));
      writes.add(Write.delete(reasons(node.id(), revision)));
    }
    table.writeEach(writes);
  }

  /** Whether a row of an article's partition holds links. */
  static boolean isLinks(String sort) {
    return sort.startsWith(ALL) || sort.startsWith(ONE);
  }

  /** The links of a row, without reasons. */
  List<Link> of(Row row) {
    return read.of(row.body()).links();
  }

  private static String name(Link link) {
    return link.a() + " " + link.revisionA() + " " + link.b() + " " + link.revisionB();
  }

  private static Key one(Link link, ArticleId end) {
    String revisions = ArticleTable.tag(link.revisionA()) + ArticleTable.tag(link.revisionB());
    return new Key(ArticleTable.partition(end), ONE + link.other(end) + "#" + revisions);
  }

  private static Key all(ArticleId id, Revision revision) {
    return new Key(ArticleTable.partition(id), ALL + ArticleTable.tag(revision));
  }

  private static Key reasons(ArticleId id, Revision revision) {
    return new Key("Y#" + id, ArticleTable.tag(revision));
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
      return new Reasons(links.stream().collect(Collectors.toMap(LinkTable::name, Link::why)));
    }
  }
}
