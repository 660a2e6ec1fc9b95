package org.newsfold.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsfold.article.ArticleId;
import org.newsfold.table.MemoryTable;

class HotStoriesTest {
  private static final int HOT = 20;
  private static final int ARTICLES = 70;

  private final World world = new World(1, Bounds.DEFAULT, List.of(9000));
  private final MemoryTable table = new MemoryTable();
  private final List<ArticleId> asked = new ArrayList<>();
  private final Clusterer clusterer = world.clusterer(table, (group, delays) -> asked.add(group));

  private void deliver(int number) {
    clusterer.settle(List.of(clusterer.accept(world.article(number, 1))));
  }

  @Test
  void settlesOnceForAllThatCameMeanwhile() {
    for (int number = 0; number < ARTICLES; number++) {
      deliver(number);
    }
    assertThat(sizes()).containsExactly(HOT);
    assertThat(asked).isNotEmpty().hasSizeLessThan(ARTICLES - HOT);

    List.copyOf(asked).forEach(clusterer::settleWaiting);

    assertThat(sizes()).containsExactly(ARTICLES);
  }

  @Test
  void whoComesAfterTheRequestWasTakenAsksAgain() {
    for (int number = 0; number < ARTICLES; number++) {
      deliver(number);
    }
    List.copyOf(asked).forEach(clusterer::settleWaiting);
    asked.clear();

    deliver(ARTICLES);

    assertThat(asked).hasSize(1);
    asked.forEach(clusterer::settleWaiting);
    assertThat(sizes()).containsExactly(ARTICLES + 1);
  }

  @Test
  void theSameArticleDeliveredAgainAsksAgain() {
    for (int number = 0; number <= HOT; number++) {
      deliver(number);
    }
    assertThat(asked).hasSize(1);

    deliver(HOT);

    assertThat(asked).hasSize(2);
  }

  private List<Integer> sizes() {
    return world.stories(table, ARTICLES + 1).values().stream().map(List::size).toList();
  }
}
