package org.newsfold.table;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsfold.article.ArticleId;
import org.newsfold.article.Hash;
import org.newsfold.article.Revision;
import org.newsfold.story.ArticleItem;

/**
 * What articles are found by: partition {@code P#} and a hash of the feature; time, id and revision
 * of the article one behind the other. The revision in the key keeps a late writer of an old one
 * from overwriting a newer one's.
 *
 * <p>Rows are nothing but their keys, and are read by the thousand, billed by bytes: so all parts
 * of a key are spelled {@link Dense}. Of two features that had one hash, an article posted under
 * one would be found by the other: with 48 bits one pair is to be expected among 24 million
 * features.
 */
public final class PostingTable {
  /** Of the hash of a feature. */
  private static final int HASH_BYTES = 6;

  /**
   * Seconds are counted from so long before 1970, the year 881; nine hexadecimal digits of them.
   */
  private static final long EARLIEST = 1L << 35;

  private static final int TIME_LENGTH = Dense.length(9, Dense.HEXADECIMAL);
  private static final int ID_LENGTH = Dense.length(ArticleId.LENGTH, ArticleId.ALPHABET);

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
    String middle = time(time);
    String from = time(time.minus(window));
    String to = time(time.plus(window)) + Range.LAST;
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

  /** A time to the second; one before the year 881 or after 3058 as if it were then. */
  private static String time(Instant time) {
    long seconds = Math.clamp(time.getEpochSecond() + EARLIEST, 0, 2 * EARLIEST - 1);
    return Dense.of("%09x".formatted(seconds), Dense.HEXADECIMAL);
  }

  private static long second(Row row) {
    String time = row.key().sort().substring(0, TIME_LENGTH);
    return Long.parseLong(Dense.text(time, Dense.HEXADECIMAL), 16) - EARLIEST;
  }

  /** The same under all features. */
  private static String sort(ArticleItem item) {
    return time(item.placed())
        + Dense.of(item.id().value(), ArticleId.ALPHABET)
        + tag(item.revision());
  }

  private static String tag(Revision revision) {
    return Dense.of(ArticleTable.tag(revision), Dense.HEXADECIMAL);
  }

  private static String partition(String feature) {
    byte[] hash = Hash.sha256(feature.getBytes(StandardCharsets.UTF_8));
    return "P#" + Dense.of(HexFormat.of().formatHex(hash, 0, HASH_BYTES), Dense.HEXADECIMAL);
  }

  private static Posting posting(Row row) {
    String sort = row.key().sort();
    int tag = TIME_LENGTH + ID_LENGTH;
    String id = Dense.text(sort.substring(TIME_LENGTH, tag), ArticleId.ALPHABET);
    return new Posting(new ArticleId(id), sort.substring(tag), Instant.ofEpochSecond(second(row)));
  }

  /**
   * One article under a feature.
   *
   * @param revisionTag which revision of it was posted
   * @param placed when that is placed
   */
  public record Posting(ArticleId id, String revisionTag, Instant placed) {
    /** Whether a tag is that of a revision. */
    public static boolean isOf(String tag, Revision revision) {
      return tag(revision).equals(tag);
    }
  }
}
