package org.newsfold.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newsfold.table.Condition;
import org.newsfold.table.Key;
import org.newsfold.table.MemoryTable;
import org.newsfold.table.Range;
import org.newsfold.table.Row;
import org.newsfold.table.Write;

class CountedTableTest {
  private final CountedTable table = new CountedTable(new MemoryTable());

  @Test
  void countsNamesAndValuesInUtf8() {
    assertThat(new Units().size(new Row(key("é"), "12", "body", Instant.EPOCH))).isEqualTo(24);
    assertThat(new Units().size(row("é", "body"))).isEqualTo(12);
    assertThat(new Units().size(null)).isZero();
  }

  @Test
  void countsLongContentAsItIsStored() {
    Row row = row("a", "\"text\":\"\",".repeat(100));
    assertThat(new Units().size(row)).isLessThan(100);
  }

  @Test
  void writesByTheLargerOfWhatWasThereAndWhatWillBe() {
    table.write(Write.put(sized("a", 2500)));
    table.write(Write.put(sized("a", 100)));
    table.write(Write.delete(key("a")));
    assertThat(table.usage()).isEqualTo(new Usage(3, 3, 0, 3 + 3 + 1, 0, 0));
  }

  @Test
  void billsWhatIsRefusedByWhatIsThere() {
    table.write(Write.put(sized("a", 2000)));
    table.write(new Write.Put(sized("a", 9000), Condition.ABSENT));
    assertThat(table.usage()).isEqualTo(new Usage(2, 2, 0, 2 + 2, 1, 2000));
  }

  @Test
  void readsOneByOneRoundedUpAndWhatIsMissingToo() {
    table.writeEach(
        IntStream.range(0, 30)
            .mapToObj(i -> Write.put(sized("" + (char) ('A' + i), 100)))
            .toList());
    Usage before = table.usage();
    assertThat(before).isEqualTo(new Usage(2, 1, 0, 30, 0, 3000));
    assertThat(table.get(List.of(key("A"), key("B"), key("A"), key("none")))).hasSize(2);
    assertThat(table.usage().minus(before)).isEqualTo(new Usage(1, 1, 3, 0, 0, 0));
  }

  @Test
  void glancesForHalfThePrice() {
    table.write(Write.put(sized("a", 5000)));
    Usage before = table.usage();
    assertThat(table.glance(List.of(key("a"), key("none")), List.of()).rows()).hasSize(1);
    assertThat(table.usage().minus(before)).isEqualTo(new Usage(1, 1, 1.5, 0, 0, 0));
  }

  @Test
  void readsRangesWhileItGlances() {
    table.write(Write.put(sized("a", 5000)));
    Usage before = table.usage();
    Range range = Range.startingWith("p", "");
    assertThat(table.glance(List.of(key("a")), List.of(range, range)).ranges())
        .extracting(List::size)
        .containsExactly(1, 1);
    assertThat(table.usage().minus(before)).isEqualTo(new Usage(3, 1, 1 + 2 + 2, 0, 0, 0));
  }

  @Test
  void writesWhileItReadsRanges() {
    table.write(Write.put(sized("a", 5000)));
    Usage before = table.usage();
    Range range = Range.startingWith("p", "a");
    assertThat(table.queryWhile(List.of(Write.delete(key("b"))), List.of(range, range)))
        .extracting(List::size)
        .containsExactly(1, 1);
    assertThat(table.usage().minus(before)).isEqualTo(new Usage(3, 1, 2 + 2, 1, 0, 0));
  }

  @Test
  void replacesAndWritesOthersMeanwhile() {
    Write.Put put = new Write.Put(sized("a", 2000), Condition.HIGHER);
    table.replace(put, List.of(Write.put(sized("b", 100)), Write.put(sized("c", 100))));
    assertThat(table.usage()).isEqualTo(new Usage(2, 1, 0, 2 + 1 + 1, 0, 2200));
    assertThat(table.get(List.of(key("a"), key("b"), key("c")))).hasSize(3);
  }

  @Test
  void readsARangeByItsTotal() {
    List.of("a", "b", "c").forEach(sort -> table.write(Write.put(sized(sort, 2000))));
    Usage before = table.usage();
    assertThat(table.query(Range.startingWith("p", ""))).hasSize(3);
    assertThat(table.query(Range.startingWith("none", ""))).isEmpty();
    assertThat(table.usage().minus(before)).isEqualTo(new Usage(2, 2, 2 + 1, 0, 0, 0));
  }

  private static Key key(String sort) {
    return new Key("p", sort);
  }

  private static Row row(String sort, String body) {
    return new Row(key(sort), "", body, null);
  }

  /** As large by its order, which nothing makes smaller. */
  private static Row sized(String sort, int bytes) {
    int rest = (int) new Units().size(new Row(key(sort), "x", "", null)) - 1;
    return new Row(key(sort), "x".repeat(bytes - rest), "", null);
  }
}
