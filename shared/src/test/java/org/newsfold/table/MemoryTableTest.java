package org.newsfold.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MemoryTableTest extends TableContract {
  private final MemoryTable table = new MemoryTable();

  @Override
  protected Table table() {
    return table;
  }

  @Property(tries = 200)
  void givesBackBodiesThatLayPacked(@ForAll("steps") List<Step> steps) {
    Table small = new MemoryTable(5000);
    Map<String, Row> twin = new TreeMap<>();
    for (Step step : steps) {
      Key key = new Key("p", step.sort());
      if (step.length() < 0) {
        small.write(Write.delete(key));
        twin.remove(step.sort());
      } else {
        Row row = new Row(key, "1", step.body(), Instant.EPOCH);
        small.write(Write.put(row));
        twin.put(step.sort(), row);
      }
      assertThat(small.get(new Key("p", step.read())))
          .isEqualTo(Optional.ofNullable(twin.get(step.read())));
    }
    assertThat(small.query(Range.startingWith("p", ""))).containsExactlyElementsOf(twin.values());
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    Arbitrary<String> sorts = Arbitraries.of("a", "b", "c", "d", "e", "é", "數");
    Arbitrary<Integer> lengths = Arbitraries.integers().between(-300, 3000);
    return Combinators.combine(sorts, lengths, sorts).as(Step::new).list().ofMaxSize(40);
  }

  /**
   * A write and a read.
   *
   * @param length of the body that is put; below 0 the row is deleted
   */
  record Step(String sort, int length, String read) {
    String body() {
      return (sort + "é" + length + " ").repeat(length).substring(0, length);
    }
  }
}
