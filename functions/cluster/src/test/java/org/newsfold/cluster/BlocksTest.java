package org.newsfold.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.newsfold.article.ArticleId;

class BlocksTest {
  private static final Bounds NARROW =
      new Bounds(Duration.ofDays(10), 1000, 100, 100, 4, Duration.ofDays(2), 10);

  @Test
  void everyMemberSeesTheSameBlock() {
    for (long seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      Graph graph = new Graph(10, Duration.ofHours(1 + random.nextInt(20)));
      for (int link = 0; link < 14; link++) {
        int x = random.nextInt(10);
        int y = random.nextInt(10);
        if (x != y) {
          graph.link(x, y, List.of(4000, 5500, 6500, 7500, 8500, 9500).get(random.nextInt(6)));
        }
      }
      assertSameForAll(graph, seed);
    }
  }

  private static void assertSameForAll(Graph graph, long seed) {
    Snapshot snapshot = graph.snapshot();
    Blocks blocks = new Blocks(NARROW);
    for (int number = 0; number < 10; number++) {
      Blocks.Block block = blocks.around(graph.id(number), snapshot);
      assertThat(block.members().size()).isLessThanOrEqualTo(4);
      for (ArticleId member : block.members()) {
        assertThat(blocks.around(member, snapshot).members())
            .as("seed %d, article %d", seed, number)
            .isEqualTo(block.members());
      }
    }
  }

  @Test
  void climbsTheLadderUntilABlockFits() {
    Graph graph = new Graph(5);
    graph.link(0, 1, 9500).link(1, 2, 5500).link(2, 3, 9500).link(3, 4, 9500);
    assertThat(new Blocks(NARROW).around(graph.id(0), graph.snapshot()).members())
        .containsExactly(graph.id(0), graph.id(1));
  }

  @Test
  void cutsWhatNoFloorDividesIntoDays() {
    Graph graph = new Graph(6, Duration.ofHours(12));
    for (int number = 0; number < 5; number++) {
      graph.link(number, number + 1, 9900);
    }
    assertThat(new Blocks(NARROW).around(graph.id(3), graph.snapshot()).members())
        .containsExactly(graph.id(2), graph.id(3));
  }
}
