package org.newsfold.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.newsfold.article.ArticleId;
import org.newsfold.article.Enriched;
import org.newsfold.table.MemoryTable;
import org.newsfold.table.Table;

/**
 * The law: any order, interleaving and number of deliveries, and a death between any two table
 * requests, give the same stories as one writer that takes the last revisions in, one by one.
 *
 * <p>One drawn world, its deliveries, and two ways of taking them in.
 */
public final class OrderLaw {
  private static final int ARTICLES = 6;
  private static final double DIES = 0.02;
  private static final Bounds WIDE =
      new Bounds(Duration.ofDays(10), 1000, 100, 100, 100, Duration.ofDays(30), 400);

  private final World world;
  private final long seed;
  private final List<Enriched> deliveries = new ArrayList<>();
  private final Map<Integer, Enriched> last = new HashMap<>();

  private OrderLaw(long seed) {
    this.seed = seed;
    this.world = new World(seed, WIDE);
    Random random = new Random(seed);
    for (int number = 0; number < ARTICLES; number++) {
      int revisions = random.nextInt(10) < 6 ? 1 : 2;
      for (int revision = 1; revision <= revisions; revision++) {
        boolean gone = revision > 1 && random.nextBoolean();
        Enriched delivery =
            gone ? world.withdrawal(number, revision) : world.article(number, revision);
        deliveries.add(delivery);
        last.put(number, delivery);
        if (random.nextInt(5) == 0) {
          deliveries.add(delivery);
        }
      }
    }
  }

  /** Asserts the law for the schedule of a seed, on a table that has not seen this seed. */
  public static void holds(long seed, Table table) throws InterruptedException {
    OrderLaw law = new OrderLaw(seed);
    assertThat(law.interleaved(table)).as("schedule %d", seed).isEqualTo(law.expected());
  }

  private Map<ArticleId, List<ArticleId>> interleaved(Table table) throws InterruptedException {
    Schedule schedule = new Schedule(seed, table, DIES);
    deliveries.forEach(delivery -> schedule.add(job(delivery)));
    schedule.run();
    return world.stories(table, ARTICLES);
  }

  private Map<ArticleId, List<ArticleId>> expected() {
    MemoryTable table = new MemoryTable();
    last.values().forEach(delivery -> job(delivery).accept(table));
    return world.stories(table, ARTICLES);
  }

  private Consumer<Table> job(Enriched delivery) {
    return table -> {
      Clusterer clusterer = world.clusterer(table);
      clusterer.settle(List.of(clusterer.accept(delivery)));
    };
  }
}
