package org.newsfold.table;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsfold.article.ArticleId;
import org.newsfold.article.Revision;
import org.newsfold.story.ArticleItem;

/**
 * What articles are found by: partition {@code P#}feature, {@code time#id#revision}. The revision
 * in the key keeps a late writer of an old one from overwriting a newer one's.
 */
public final class PostingTable {
  private final Table table;
  private final Retention retention;

  public PostingTable(Table table, Retention retention) {
    this.table = table;
    this.retention = retention;
  }

  /** What posts an article under its features. */
  public List<Write> of(ArticleItem item) {
    Instant expires = retention.ofArticle(item.upload().received());
    String sort = sort(item);
    return item.postings().stream()
        .map(feature -> Write.put(new Row(new Key(partition(feature), sort), "", "", expires)))
        .toList();
  }

  /** Removes the postings of an old revision, which count no more in any case. */
  public void forget(ArticleItem old) {
    String sort = sort(old);
    table.writeEach(
        old.postings().stream()
            .map(feature -> Write.delete(new Key(partition(feature), sort)))
            .toList());
  }

  /**
   * The articles posted under each of these features within a time of another.
   *
   * @param limit at most so many of a feature, those nearest in time
   */
  public List<List<Posting>> around(
      List<String> features, Instant time, Duration window, int limit) {
    String middle = ArticleTable.time(time);
    String from = ArticleTable.time(time.minus(window));
    String to = ArticleTable.time(time.plus(window)) + Range.LAST;
    List<List<Row>> found =
        new ArrayList<>(
            table.query(
                features.stream()
                    .map(f -> new Range(partition(f), from, to, true, limit, null))
                    .toList()));
    List<Integer> cut =
        IntStream.range(0, features.size())
            .filter(i -> found.get(i).size() == limit)
            .filter(i -> found.get(i).getFirst().key().sort().compareTo(middle + Range.LAST) > 0)
            .boxed()
            .toList();
    // The latest were read, and some are later than the time: those before it may be nearer.
    List<List<Row>> sides =
        table.query(
            cut.stream()
                .map(i -> partition(features.get(i)))
                .flatMap(
                    feature ->
                        Stream.of(
                            new Range(feature, from, middle, true, limit, null),
                            new Range(feature, middle, to, false, limit, null)))
                .toList());
    for (int i = 0; i < cut.size(); i++) {
      List<Row> both =
          Stream.concat(sides.get(2 * i).stream(), sides.get(2 * i + 1).stream()).toList();
      found.set(cut.get(i), nearest(both, time, limit));
    }
    return found.stream().map(rows -> rows.stream().map(PostingTable::posting).toList()).toList();
  }

  private static List<Row> nearest(List<Row> rows, Instant time, int limit) {
    return rows.stream()
        .sorted(
            Comparator.<Row>comparingLong(row -> Math.abs(second(row) - time.getEpochSecond()))
                .thenComparing(row -> row.key().sort()))
        .limit(limit)
        .toList();
  }

  private static long second(Row row) {
    String sort = row.key().sort();
    return Long.parseLong(sort.substring(0, sort.indexOf('#')));
  }

  /** The same under all features. */
  private static String sort(ArticleItem item) {
    String tag = ArticleTable.tag(item.revision());
    return ArticleTable.time(item.placed()) + "#" + item.id() + "#" + tag;
  }

  private static String partition(String feature) {
    return "P#" + feature;
  }

  private static Posting posting(Row row) {
    String sort = row.key().sort();
    int id = sort.indexOf('#') + 1;
    int tag = sort.indexOf('#', id) + 1;
    return new Posting(new ArticleId(sort.substring(id, tag - 1)), sort.substring(tag));
  }

  /**
   * One article under a feature.
   *
   * @param revisionTag which revision of it was posted
   */
  public record Posting(ArticleId id, String revisionTag) {
    /** Whether this is the revision that was posted. */
    public boolean isOf(Revision revision) {
      return ArticleTable.tag(revision).equals(revisionTag);
    }
  }
}
