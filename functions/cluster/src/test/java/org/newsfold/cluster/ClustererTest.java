package org.newsfold.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsfold.table.MemoryTable;

class ClustererTest {
  @ParameterizedTest
  @CsvSource({"3499, 0", "3500, 1"})
  void keepsLinksFromTheFloorOn(int score, int links) {
    World world = new World(1, Bounds.DEFAULT, List.of(score));
    Clusterer clusterer = world.clusterer(new MemoryTable());
    clusterer.settle(List.of(clusterer.accept(world.article(0, 1))));

    assertThat(clusterer.accept(world.article(1, 1)).links()).hasSize(links);
  }
}
