package org.newsfold.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every table answers about ranges of rows. */
abstract class RangeContract {
  /** In order of their UTF-8 bytes, which is not that of their UTF-16 units. */
  private static final List<String> IN_ORDER =
      List.of("!", "a", "a b", "ab", "é", "数", "\uffff", "\ud83d\ude00");

  String here = "";

  protected abstract Table table();

  @BeforeEach
  void takePartitionOfItsOwn() {
    here = "test \ud83d\udc4d " + UUID.randomUUID();
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

  /** Text that cannot be stored in fewer than three quarters of its bytes. */
  private static String noise(int bytes, Random random) {
    byte[] some = new byte[bytes / 4 * 3];
    random.nextBytes(some);
    return Base64.getEncoder().encodeToString(some);
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

  List<String> sorts(Range range) {
    return table().query(range).stream().map(row -> row.key().sort()).toList();
  }

  Range range(String from, String to) {
    return new Range(here, from, to, false, Integer.MAX_VALUE, null);
  }

  String order(String sort) {
    return table().get(key(sort)).orElseThrow().order();
  }

  void put(String sort, String order) {
    assertThat(table().write(Write.put(row(sort, order)))).isTrue();
  }

  void putAll(List<String> sorts) {
    table().writeEach(sorts.stream().map(sort -> Write.put(row(sort, ""))).toList());
  }

  List<Row> rows(int count) {
    return IntStream.range(0, count).mapToObj(i -> row("%03d".formatted(i), "1")).toList();
  }

  Row row(String sort, String order) {
    return new Row(key(sort), order, "body of " + sort, null);
  }

  Key key(String sort) {
    return new Key(here, sort);
  }
}
