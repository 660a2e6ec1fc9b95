package org.newsfold.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newsfold.article.ArticleId;
import org.newsfold.story.Node;

class AgglomerationTest {
  private static final int ARTICLES = 10;
  private static final List<Integer> SCORES = List.of(3000, 4500, 5500, 6500, 7500, 8500, 9500);
  private static final Bounds NARROW =
      new Bounds(Duration.ofDays(10), 1000, 100, 100, 5, 6, Duration.ofHours(7), 10);

  @Test
  void findsFromAnyArticleWhatAgglomeratingAllAtOnceFinds() {
    for (long seed = 0; seed < 3000; seed++) {
      Random random = new Random(seed);
      Graph graph = drawn(random);
      List<List<Integer>> expected = new WholeAgglomeration(graph, NARROW).stories();
      List<Integer> asking = new ArrayList<>(IntStream.range(0, ARTICLES).boxed().toList());
      Collections.shuffle(asking, random);
      assertThat(graph.stories(NARROW, asking)).as("seed %d", seed).isEqualTo(expected);
      int one = asking.getFirst();
      assertThat(graph.stories(NARROW, List.of(one)))
          .as("seed %d, article %d", seed, one)
          .isSubsetOf(expected);
    }
  }

  private static Graph drawn(Random random) {
    Graph graph = new Graph(ARTICLES);
    boolean[][] linked = new boolean[ARTICLES][ARTICLES];
    int links = 5 + random.nextInt(25);
    int facts = Math.max(0, random.nextInt(6) - 2);
    for (int i = 0; i < links + facts; i++) {
      int x = random.nextInt(ARTICLES - 1);
      int y = x + 1 + random.nextInt(ARTICLES - 1 - x);
      if (linked[x][y]) {
        continue;
      }
      linked[x][y] = true;
      if (i < facts) {
        graph.fact(x, y, random.nextBoolean(), i);
      } else {
        graph.link(x, y, SCORES.get(random.nextInt(SCORES.size())));
      }
    }
    return graph;
  }

  @Test
  void readsNoMoreThanItMeets() {
    Graph graph = new Graph(40);
    for (int first = 0; first < 40; first += 4) {
      for (int x = first; x < first + 4; x++) {
        for (int y = x + 1; y < first + 4; y++) {
          graph.link(x, y, 9500);
        }
      }
      if (first > 0) {
        graph.link(first - 1, first, 6000);
      }
    }
    List<ArticleId> read = new ArrayList<>();
    Snapshot all = graph.snapshot();
    Snapshot counted =
        new Snapshot(
            ids -> {
              read.addAll(ids);
              List<Node> nodes = new ArrayList<>();
              ids.forEach(id -> nodes.add(all.node(id)));
              return nodes;
            });

    new Partition(Graph.THRESHOLD, Bounds.DEFAULT, new Bounded(org.newsfold.stage.Meter.NONE))
        .of(counted)
        .story(graph.id(20));

    assertThat(read).hasSize(4);
  }
}
