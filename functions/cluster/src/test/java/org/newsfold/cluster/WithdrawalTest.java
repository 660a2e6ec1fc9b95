package org.newsfold.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newsfold.article.Enriched;
import org.newsfold.table.ArticleTable;
import org.newsfold.table.MemoryTable;
import org.newsfold.table.Retention;

class WithdrawalTest {
  private static final int ARTICLES = 4;

  private final World world = new World(1, Bounds.DEFAULT, List.of(9000));
  private final MemoryTable table = new MemoryTable();
  private final Clusterer clusterer = world.clusterer(table);

  /** Whoever read a slot before must read again: also one that names no story and will not. */
  @Test
  void raisesTheVersionOfEverySlotOfTheStory() {
    IntStream.range(0, ARTICLES).forEach(number -> deliver(world.article(number, 1)));
    List<Long> before = versions();

    deliver(world.withdrawal(ARTICLES - 1, 2));

    List<Long> after = versions();
    assertThat(IntStream.range(0, ARTICLES))
        .allSatisfy(number -> assertThat(after.get(number)).isGreaterThan(before.get(number)));
  }

  private void deliver(Enriched enriched) {
    clusterer.settle(List.of(clusterer.accept(enriched)));
  }

  private List<Long> versions() {
    ArticleTable articles = new ArticleTable(table, Retention.FOR_EVER);
    return IntStream.range(0, ARTICLES)
        .mapToObj(number -> articles.node(world.article(number, 1).id()).slot().version())
        .toList();
  }
}
