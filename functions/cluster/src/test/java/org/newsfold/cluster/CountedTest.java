package org.newsfold.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsfold.name.Tsv;

class CountedTest {
  @ParameterizedTest
  @ValueSource(strings = {"people.tsv", "ranks.tsv"})
  void tablesAreSorted(String table) {
    assertThat(Tsv.rows(Counted.class, table).stream().map(row -> String.join("\t", row)))
        .isSorted()
        .doesNotHaveDuplicates();
  }
}
