package org.newsfold.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.newsfold.name.Tsv;

class NamePairTest {
  @Test
  void theTableIsWellFormed() {
    List<String> rows =
        Tsv.rows(NamePair.class, "name-pairs.tsv").stream()
            .map(row -> String.join("\t", row))
            .toList();
    assertThat(rows).isSorted().doesNotHaveDuplicates();
    assertThat(Tsv.rows(NamePair.class, "name-pairs.tsv"))
        .allSatisfy(
            row -> {
              assertThat(row).hasSize(6).doesNotContain("");
              assertThat(row[1]).isIn("person", "company", "ship");
              assertThat(row[4]).isIn("true", "false");
              assertThat(row[2]).isNotEqualTo(row[3]);
            });
  }

  @Test
  void halvesAreOfLikeSizeAndShareNoEntity() {
    List<NamePair> pairs = NamePair.own();
    Set<String> tuned = entities(pairs, true);
    Set<String> heldOut = entities(pairs, false);
    assertThat(tuned).doesNotContainAnyElementsOf(heldOut);
    assertThat(pairs.stream().filter(NamePair::isForTuning).count())
        .isBetween(pairs.size() * 2L / 5, pairs.size() * 3L / 5);
  }

  private static Set<String> entities(List<NamePair> pairs, boolean forTuning) {
    return pairs.stream()
        .filter(pair -> pair.isForTuning() == forTuning)
        .map(NamePair::entity)
        .collect(Collectors.toSet());
  }
}
