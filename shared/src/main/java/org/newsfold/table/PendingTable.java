package org.newsfold.table;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.newsfold.article.ArticleId;

/**
 * Articles that wait for their story to be settled: partition {@code Q#}group, {@code P#}article an
 * article that waits, {@code M} a marker that somebody has been asked to settle the group;
 * partition {@code Q#}article, {@code G} the group that an article waited in last.
 *
 * <p>An article is put before the marker is looked at, and the marker goes before the articles are
 * read: whoever finds a marker can be sure that its article will be settled.
 */
public final class PendingTable {
  private static final String MARKER = "M";
  private static final String ARTICLE = "P#";
  private static final String GROUP = "G";

  /** After so long a request is taken for lost. */
  private static final Duration LOST = Duration.ofMinutes(10);

  private static final Duration KEPT = Duration.ofDays(1);

  private final Table table;

  public PendingTable(Table table) {
    this.table = table;
  }

  /** The groups that these articles waited in last, those that did. */
  public List<ArticleId> groups(List<ArticleId> articles) {
    return table.get(articles.stream().map(id -> new Key(partition(id), GROUP)).toList()).stream()
        .map(row -> new ArticleId(row.body()))
        .toList();
  }

  /**
   * Lets an article wait.
   *
   * @param group any article that those of one story agree on
   * @return whether settling the group must be asked for: nobody else has, or it was this article,
   *     which may not have got so far
   */
  public boolean add(ArticleId group, ArticleId article, Instant now) {
    Instant expires = now.plus(KEPT);
    String time = ArticleTable.time(now);
    table.writeEach(
        List.of(
            Write.put(new Row(new Key(partition(article), GROUP), "", group.value(), expires)),
            Write.put(new Row(new Key(partition(group), ARTICLE + article), time, "", expires))));
    Key marker = new Key(partition(group), MARKER);
    Optional<Row> there = table.get(marker);
    boolean asked =
        there.isPresent()
            && !there.get().body().equals(article.value())
            && there.get().order().compareTo(ArticleTable.time(now.minus(LOST))) > 0;
    return !asked
        && table.write(
            new Write.Put(
                new Row(marker, time, article.value(), expires),
                there
                    .map(row -> (Condition) new Condition.Unchanged(row.order()))
                    .orElse(Condition.ABSENT)));
  }

  /** The articles of a group that wait; from now on those that come must ask again. */
  public List<Waiting> take(ArticleId group) {
    table.write(Write.delete(new Key(partition(group), MARKER)));
    return table.query(Range.startingWith(partition(group), ARTICLE)).stream()
        .map(row -> new Waiting(article(row), row.order()))
        .toList();
  }

  /** These were settled: they wait no more, unless they came again meanwhile. */
  public void done(ArticleId group, List<Waiting> settled) {
    for (Waiting waiting : settled) {
      Key key = new Key(partition(group), ARTICLE + waiting.article());
      table.write(new Write.Delete(key, new Condition.Unchanged(waiting.since())));
    }
  }

  private static ArticleId article(Row row) {
    return new ArticleId(row.key().sort().substring(ARTICLE.length()));
  }

  private static String partition(ArticleId group) {
    return "Q#" + group;
  }

  /**
   * An article that waits.
   *
   * @param since when it came, as text that sorts
   */
  public record Waiting(ArticleId article, String since) {}
}
