package org.newsfold.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsfold.table.Condition.Unchanged;
import org.newsfold.table.Table.Glance;

/** What every table does. Each test has partitions of its own, so that all may share one table. */
public abstract class TableContract {
  /** In order of their UTF-8 bytes, which is not that of their UTF-16 units. */
  private static final List<String> IN_ORDER =
      List.of("!", "a", "a b", "ab", "é", "数", "\uffff", "\ud83d\ude00");

  private String here = "";

  protected abstract Table table();

  @BeforeEach
  void takePartitionOfItsOwn() {
    here = "test \ud83d\udc4d " + UUID.randomUUID();
  }

  @Test
  void givesBackWhatWasPut() {
    Row row = new Row(key("s"), "7", "{\"text\":\"数\ud83d\ude00\\\"\"}", Instant.EPOCH);
    assertThat(table().write(Write.put(row))).isTrue();
    assertThat(table().get(key("s"))).contains(row);
  }

  @Test
  void replacesTheWholeRow() {
    table().write(Write.put(new Row(key("s"), "7", "old", Instant.EPOCH)));
    Row bare = new Row(key("s"), "", "", null);
    assertThat(table().write(Write.put(bare))).isTrue();
    assertThat(table().get(key("s"))).contains(bare);
  }

  @Test
  void givesNothingWhereNothingIs() {
    assertThat(table().get(key("s"))).isEmpty();
    assertThat(table().get(List.of(key("s"), key("t")))).isEmpty();
    assertThat(table().get(List.of())).isEmpty();
    assertThat(table().query(Range.startingWith(here, ""))).isEmpty();
  }

  @Test
  void removesRowsThereOrNot() {
    put("s", "1");
    assertThat(table().write(Write.delete(key("s")))).isTrue();
    assertThat(table().write(Write.delete(key("s")))).isTrue();
    assertThat(table().get(key("s"))).isEmpty();
  }

  @Test
  void putsHigherOrdersOnly() {
    assertThat(putHigher("b")).isTrue();
    assertThat(putHigher("b")).isFalse();
    assertThat(putHigher("a")).isFalse();
    assertThat(putHigher("")).isFalse();
    assertThat(putHigher("ba")).isTrue();
    assertThat(putHigher("\uffff")).isTrue();
    assertThat(putHigher("\ud83d\ude00")).isTrue();
    assertThat(putHigher("\uffff")).isFalse();
    assertThat(order("s")).isEqualTo("\ud83d\ude00");
  }

  @Test
  void tellsWhatItReplacedAndWhatKeptItFromThat() {
    assertThat(replaceBy("b")).isEmpty();
    assertThat(replaceBy("c")).map(Row::order).hasValue("b");
    assertThat(replaceBy("a")).map(Row::order).hasValue("c");
    assertThat(order("s")).isEqualTo("c");
  }

  @Test
  void writesOthersWhateverBecomesOfWhatItReplaces() {
    put("s", "b");
    Write.Put refused = new Write.Put(row("s", "a"), Condition.HIGHER);
    assertThat(
            table().replace(refused, List.of(Write.put(row("t", "1")), Write.put(row("u", "2")))))
        .map(Row::order)
        .hasValue("b");
    assertThat(sorts(Range.startingWith(here, ""))).containsExactly("s", "t", "u");
  }

  @Test
  void glancesAtWhatIsThere() {
    put("s", "1");
    put("t", "2");
    Range all = Range.startingWith(here, "");
    Glance glance = table().glance(List.of(key("s"), key("t"), key("u")), List.of(all));
    assertThat(glance.rows()).extracting(Row::order).containsExactlyInAnyOrder("1", "2");
    assertThat(glance.ranges()).isEqualTo(List.of(table().query(all)));
    assertThat(table().glance(List.of(), List.of())).isEqualTo(new Glance(List.of(), List.of()));
  }

  @Test
  void anyOrderIsHigherThanNone() {
    put("s", "");
    assertThat(putHigher("")).isFalse();
    assertThat(putHigher("0")).isTrue();
  }

  @Test
  void putsUnderTheOrderThatWasRead() {
    assertThat(table().write(put("s", "1", new Unchanged("0")))).isFalse();
    assertThat(table().write(put("s", "1", Condition.ABSENT))).isTrue();
    assertThat(table().write(put("s", "2", Condition.ABSENT))).isFalse();
    assertThat(table().write(put("s", "2", new Unchanged("1")))).isTrue();
    assertThat(table().write(put("s", "3", new Unchanged("1")))).isFalse();
    assertThat(order("s")).isEqualTo("2");
  }

  @Test
  void removesUnderTheOrderThatWasRead() {
    put("s", "1");
    assertThat(table().write(new Write.Delete(key("s"), Condition.ABSENT))).isFalse();
    assertThat(table().write(new Write.Delete(key("s"), new Unchanged("2")))).isFalse();
    assertThat(table().write(new Write.Delete(key("s"), new Unchanged("1")))).isTrue();
    assertThat(table().write(new Write.Delete(key("s"), new Unchanged("1")))).isFalse();
    assertThat(table().write(new Write.Delete(key("s"), Condition.ABSENT))).isTrue();
  }

  @Test
  void ordersRowsByTheBytesOfTheirSortKeys() {
    putAll(IN_ORDER.reversed());
    assertThat(sorts(Range.startingWith(here, ""))).isEqualTo(IN_ORDER);
    assertThat(sorts(Range.startingWith(here, "").newestFirst())).isEqualTo(IN_ORDER.reversed());
  }

  @Test
  void findsAllThatStartsSo() {
    putAll(List.of("a", "a#", "a#1", "a#\uffff", "a#\ud83d\ude00", "a$", "b"));
    assertThat(sorts(Range.startingWith(here, "a#")))
        .containsExactly("a#", "a#1", "a#\uffff", "a#\ud83d\ude00");
  }

  @Test
  void includesBothEndsOfARange() {
    putAll(List.of("a", "b", "c", "d", "e"));
    assertThat(sorts(range("b", "d"))).containsExactly("b", "c", "d");
    assertThat(sorts(range("bb", "cc"))).containsExactly("c");
    assertThat(sorts(range("c", "c"))).containsExactly("c");
    assertThat(sorts(range("d", "b"))).isEmpty();
    assertThat(sorts(range("", "b"))).containsExactly("a", "b");
    assertThat(sorts(range("", ""))).isEmpty();
  }

  @Test
  void seesOneOnlyPartition() {
    put("s", "1");
    table().write(Write.put(new Row(new Key(here + "x", "s"), "", "", null)));
    assertThat(table().query(Range.startingWith(here, ""))).hasSize(1);
  }

  @Test
  void stopsAtTheLimit() {
    putAll(List.of("a", "b", "c"));
    assertThat(sorts(range("a", "c").limit(2))).containsExactly("a", "b");
    assertThat(sorts(range("a", "c").limit(2).newestFirst())).containsExactly("c", "b");
    assertThat(sorts(range("a", "c").limit(3))).hasSize(3);
    assertThat(sorts(range("a", "c").limit(4))).hasSize(3);
  }

  @Test
  void goesOnBehindASortKey() {
    putAll(List.of("a", "b", "c", "d"));
    assertThat(sorts(range("a", "d").after("b"))).containsExactly("c", "d");
    assertThat(sorts(range("a", "d").after("bb"))).containsExactly("c", "d");
    assertThat(sorts(range("a", "d").after("d"))).isEmpty();
    assertThat(sorts(range("a", "d").newestFirst().after("c"))).containsExactly("b", "a");
    assertThat(sorts(range("a", "d").newestFirst().after("a"))).isEmpty();
  }

  @Test
  void goesOnBehindASortKeyOutsideTheRange() {
    putAll(List.of("a", "b", "c", "d"));
    assertThat(sorts(range("b", "c").after("a"))).containsExactly("b", "c");
    assertThat(sorts(range("b", "c").after("d"))).isEmpty();
    assertThat(sorts(range("b", "c").newestFirst().after("d"))).containsExactly("c", "b");
    assertThat(sorts(range("b", "c").newestFirst().after("a"))).isEmpty();
    assertThat(sorts(range("b", "c").after(""))).containsExactly("b", "c");
  }

  @Test
  void pagesThroughAll() {
    List<String> sorts = IntStream.range(0, 25).mapToObj("%03d"::formatted).toList();
    putAll(sorts);
    assertThat(pages(Range.startingWith(here, "").limit(7))).isEqualTo(sorts);
    assertThat(pages(Range.startingWith(here, "").limit(5).newestFirst()))
        .isEqualTo(sorts.reversed());
  }

  @Test
  void answersMoreThanOneMegabyte() {
    Random random = new Random(1);
    List<Row> rows =
        IntStream.range(0, 25)
            .mapToObj(i -> new Row(key("%03d".formatted(i)), "", noise(200_000, random), null))
            .toList();
    rows.forEach(row -> table().write(Write.put(row)));
    assertThat(table().query(Range.startingWith(here, ""))).isEqualTo(rows);
    assertThat(table().query(Range.startingWith(here, "").limit(20))).hasSize(20);
    assertThat(table().get(rows.stream().map(Row::key).toList()))
        .containsExactlyInAnyOrderElementsOf(rows);
  }

  @Test
  void answersSeveralRangesInTheirOrder() {
    putAll(List.of("a", "b", "c"));
    List<Range> ranges = List.of(range("b", "c"), range("x", "y"), range("a", "a").newestFirst());
    assertThat(table().query(ranges))
        .isEqualTo(ranges.stream().map(range -> table().query(range)).toList());
    assertThat(table().query(List.<Range>of())).isEmpty();
  }

  @Test
  void readsMoreThanOneBatch() {
    List<Row> rows = rows(150);
    table().writeEach(rows.stream().map(Write::put).toList());
    List<Key> keys = new ArrayList<>(rows.stream().map(Row::key).toList());
    keys.add(keys.getFirst());
    keys.add(key("missing"));
    assertThat(table().get(keys)).containsExactlyInAnyOrderElementsOf(rows);
  }

  @Test
  void writesEachWhateverItsCondition() {
    List<Row> rows = rows(60);
    table().writeEach(rows.stream().map(Write::put).toList());
    List<Write> writes = new ArrayList<>();
    rows.subList(0, 30).forEach(row -> writes.add(Write.delete(row.key())));
    rows.subList(30, 60).forEach(row -> writes.add(new Write.Put(row, Condition.ABSENT)));
    table().writeEach(writes);
    assertThat(table().query(Range.startingWith(here, ""))).isEqualTo(rows.subList(30, 60));
    table().writeEach(List.of());
  }

  @Test
  void writesEachInTheOrderOfEqualRows() {
    table().writeEach(List.of(Write.delete(key("s")), Write.put(row("s", "1"))));
    assertThat(order("s")).isEqualTo("1");
    table().writeEach(List.of(Write.put(row("s", "2")), Write.delete(key("s"))));
    assertThat(table().get(key("s"))).isEmpty();
  }

  @Test
  void readsRangesWhileOthersAreWritten() {
    rows(3).forEach(row -> table().write(Write.put(row)));
    List<Write> writes = List.of(Write.put(row("s", "1")), Write.delete(key("t")));
    assertThat(table().queryWhile(writes, List.of(range("0", "9"), range("x", "z"))))
        .isEqualTo(List.of(rows(3), List.of()));
    assertThat(order("s")).isEqualTo("1");
    assertThat(table().queryWhile(List.of(), List.of(range("0", "9")))).isEqualTo(List.of(rows(3)));
  }

  @Test
  void losesNoWriteOfManyWritersAtOnce() {
    int writers = 4;
    int rounds = 10;
    put("a", "1000");
    Stream<Thread> threads =
        IntStream.range(0, writers).mapToObj(i -> Thread.ofPlatform().start(() -> count(rounds)));
    threads.toList().forEach(TableContract::join);
    assertThat(order("a")).isEqualTo(Integer.toString(1000 + writers * rounds));
  }

  /** Text that cannot be stored in fewer than three quarters of its bytes. */
  private static String noise(int bytes, Random random) {
    byte[] some = new byte[bytes / 4 * 3];
    random.nextBytes(some);
    return Base64.getEncoder().encodeToString(some);
  }

  private void count(int rounds) {
    for (int done = 0; done < rounds; ) {
      String read = order("a");
      String next = Integer.toString(Integer.parseInt(read) + 1);
      Unchanged unchanged = new Unchanged(read);
      if (table().write(put("a", next, unchanged))) {
        done++;
      }
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<String> pages(Range range) {
    List<String> all = new ArrayList<>();
    List<String> page = sorts(range);
    while (!page.isEmpty()) {
      all.addAll(page);
      page = sorts(range.after(page.getLast()));
    }
    return all;
  }

  private List<String> sorts(Range range) {
    return table().query(range).stream().map(row -> row.key().sort()).toList();
  }

  private Range range(String from, String to) {
    return new Range(here, from, to, false, Integer.MAX_VALUE, null);
  }

  private String order(String sort) {
    return table().get(key(sort)).orElseThrow().order();
  }

  private boolean putHigher(String order) {
    return table().write(put("s", order, Condition.HIGHER));
  }

  private Optional<Row> replaceBy(String order) {
    return table().replace(new Write.Put(row("s", order), Condition.HIGHER), List.of());
  }

  private void put(String sort, String order) {
    assertThat(table().write(Write.put(row(sort, order)))).isTrue();
  }

  private void putAll(List<String> sorts) {
    table().writeEach(sorts.stream().map(sort -> Write.put(row(sort, ""))).toList());
  }

  private Write put(String sort, String order, Condition condition) {
    return new Write.Put(row(sort, order), condition);
  }

  private List<Row> rows(int count) {
    return IntStream.range(0, count).mapToObj(i -> row("%03d".formatted(i), "1")).toList();
  }

  private Row row(String sort, String order) {
    return new Row(key(sort), order, "body of " + sort, null);
  }

  private Key key(String sort) {
    return new Key(here, sort);
  }
}
