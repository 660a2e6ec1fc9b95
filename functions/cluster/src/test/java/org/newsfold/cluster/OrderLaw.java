package org.newsfold.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.newsfold.article.ArticleId;
import org.newsfold.article.Enriched;
import org.newsfold.story.Fact;
import org.newsfold.table.MemoryTable;
import org.newsfold.table.Table;

/**
 * The law: any order, interleaving and number of deliveries of articles and of what editors say,
 * and a death between any two table requests, give the same stories as one writer that takes the
 * last revisions in, one by one.
 *
 * <p>One drawn world, its deliveries, and two ways of taking them in.
 */
public final class OrderLaw {
  private static final int ARTICLES = 6;
  private static final double DIES = 0.02;
  private static final List<Fact.Verdict> VERDICTS = List.copyOf(EnumSet.allOf(Fact.Verdict.class));
  private static final Bounds WIDE =
      new Bounds(Duration.ofDays(10), 1000, 100, 100, 100, 100, Duration.ofDays(30), 400);

  private final World world;
  private final long seed;
  private final List<Consumer<Clusterer>> deliveries = new ArrayList<>();

  /** Of each article, and of each pair that editors speak about, what is the case in the end. */
  private final Map<String, Consumer<Clusterer>> last = new LinkedHashMap<>();

  private OrderLaw(long seed) {
    this.seed = seed;
    this.world = new World(seed, WIDE);
    Random random = new Random(seed);
    List<Enriched> revisions = new ArrayList<>();
    for (int number = 0; number < ARTICLES; number++) {
      int newest = random.nextInt(10) < 6 ? 1 : 2;
      for (int revision = 1; revision <= newest; revision++) {
        boolean gone = revision > 1 && random.nextBoolean();
        Enriched article =
            gone ? world.withdrawal(number, revision) : world.article(number, revision);
        boolean twice = random.nextInt(5) == 0;
        revisions.add(article);
        add("article " + number, c -> c.settle(List.of(c.accept(article))), twice);
      }
    }
    // Some come in batches.
    for (int batch = random.nextInt(4); batch > 0; batch--) {
      List<Enriched> together = new ArrayList<>();
      for (int size = 2 + random.nextInt(2); size > 0; size--) {
        together.add(revisions.get(random.nextInt(revisions.size())));
      }
      deliveries.add(c -> c.settle(together.stream().map(c::accept).toList()));
    }
    // Editors speak in every third world.
    int facts = Math.floorMod(seed, 3) == 1 ? 1 + random.nextInt(4) : 0;
    for (int hour = 0; hour < facts; hour++) {
      int one = random.nextInt(ARTICLES - 1);
      int other = one + 1 + random.nextInt(ARTICLES - 1 - one);
      Fact.Verdict verdict = VERDICTS.get(random.nextInt(VERDICTS.size()));
      Fact fact = world.fact(one, other, verdict, hour);
      add("fact " + one + " " + other, c -> c.state(fact), random.nextInt(5) == 0);
    }
  }

  private void add(String about, Consumer<Clusterer> delivery, boolean twice) {
    last.put(about, delivery);
    deliveries.add(delivery);
    if (twice) {
      deliveries.add(delivery);
    }
  }

  /** Asserts the law for the schedule of a seed, on a table that has not seen this seed. */
  public static void holds(long seed, Table table) throws InterruptedException {
    OrderLaw law = new OrderLaw(seed);
    assertThat(law.interleaved(table)).as("schedule %d", seed).isEqualTo(law.expected());
  }

  private Map<ArticleId, List<ArticleId>> interleaved(Table table) throws InterruptedException {
    Schedule schedule = new Schedule(seed, table, DIES);
    deliveries.forEach(delivery -> schedule.add(own -> delivery.accept(world.clusterer(own))));
    schedule.run();
    return world.stories(table, ARTICLES);
  }

  private Map<ArticleId, List<ArticleId>> expected() {
    MemoryTable table = new MemoryTable();
    last.values().forEach(delivery -> delivery.accept(world.clusterer(table)));
    return world.stories(table, ARTICLES);
  }
}
