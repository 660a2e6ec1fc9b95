package org.newsfold.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsfold.table.Condition.Unchanged;
import org.newsfold.table.Table.Glance;

/** What every table does. Each test has partitions of its own, so that all may share one table. */
public abstract class TableContract extends RangeContract {
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

  private boolean putHigher(String order) {
    return table().write(put("s", order, Condition.HIGHER));
  }

  private Optional<Row> replaceBy(String order) {
    return table().replace(new Write.Put(row("s", order), Condition.HIGHER), List.of());
  }

  private Write put(String sort, String order, Condition condition) {
    return new Write.Put(row(sort, order), condition);
  }
}
