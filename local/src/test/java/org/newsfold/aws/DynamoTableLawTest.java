package org.newsfold.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.newsfold.table.Condition;
import org.newsfold.table.Key;
import org.newsfold.table.MemoryTable;
import org.newsfold.table.Range;
import org.newsfold.table.Row;
import org.newsfold.table.Table;
import org.newsfold.table.Write;

/** Whatever is done to both, the table on DynamoDB answers as the one in memory. */
class DynamoTableLawTest {
  private static final TestDynamo DYNAMO = TestDynamo.start();

  @AfterContainer
  static void stop() {
    DYNAMO.close();
  }

  /** Writes, one if its condition holds or each, in a partition to be named. */
  record Step(boolean alone, List<Write> writes) {
    Object on(Table table, String partition) {
      List<Write> placed = writes.stream().map(w -> placed(w, partition)).toList();
      if (alone) {
        return table.write(placed.getFirst());
      }
      table.writeEach(placed);
      return true;
    }

    private static Write placed(Write write, String partition) {
      Key key = new Key(partition, write.key().sort());
      return switch (write) {
        case Write.Put put -> new Write.Put(row(key, put.row().order()), put.condition());
        case Write.Delete delete -> new Write.Delete(key, delete.condition());
      };
    }
  }

  @Property(tries = 60)
  void writesLikeTheTableInMemory(@ForAll("steps") List<Step> steps) {
    Table twin = new MemoryTable();
    String here = UUID.randomUUID().toString();
    for (Step step : steps) {
      assertThat(step.on(DYNAMO.table(), here)).isEqualTo(step.on(twin, here));
    }
    assertThat(DYNAMO.table().query(Range.startingWith(here, "")))
        .isEqualTo(twin.query(Range.startingWith(here, "")));
  }

  @Property(tries = 200)
  void readsLikeTheTableInMemory(@ForAll("ranges") Range range) {
    Table twin = new MemoryTable();
    for (String sort : SORTS) {
      Write write = Write.put(row(new Key(range.partition(), sort), ""));
      twin.write(write);
      DYNAMO.table().write(write);
    }
    assertThat(DYNAMO.table().query(range)).isEqualTo(twin.query(range));
  }

  private static final List<String> SORTS = List.of("a", "a#", "b", "\uffff", "\ud83d\ude00");

  @Provide
  Arbitrary<List<Step>> steps() {
    return Combinators.combine(
            Arbitraries.of(true, false), write().list().ofMinSize(1).ofMaxSize(4))
        .as(Step::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(20);
  }

  private static Arbitrary<Write> write() {
    Arbitrary<String> order = Arbitraries.of("", "1", "2", "\uffff", "\ud83d\ude00");
    Arbitrary<Condition> condition =
        Arbitraries.oneOf(
            Arbitraries.of(Condition.ALWAYS, Condition.HIGHER, Condition.ABSENT),
            order.map(Condition.Unchanged::new));
    return Combinators.combine(
            Arbitraries.of(SORTS), order, condition, Arbitraries.of(true, true, false))
        .as(
            (sort, o, c, put) ->
                put
                    ? new Write.Put(row(new Key("", sort), o), c)
                    : new Write.Delete(new Key("", sort), c));
  }

  @Provide
  Arbitrary<Range> ranges() {
    Arbitrary<String> sort =
        Arbitraries.of("", "0", "a", "a#", "aa", "b", "\uffff", "\ud83d\ude00", Range.LAST);
    return Combinators.combine(
            Arbitraries.of("law of ranges"),
            sort,
            sort,
            Arbitraries.of(true, false),
            Arbitraries.of(1, 2, Integer.MAX_VALUE),
            sort.injectNull(.3))
        .as(Range::new);
  }

  private static Row row(Key key, String order) {
    return new Row(key, order, "body " + order, null);
  }
}
