package org.newsfold.cost;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.newsfold.article.ArticleId;
import org.newsfold.article.EnrichedArticle;
import org.newsfold.article.Upload;
import org.newsfold.cluster.Clusterer;
import org.newsfold.cluster.Clustering;
import org.newsfold.cluster.Pause;
import org.newsfold.stage.Meter;
import org.newsfold.story.Story;
import org.newsfold.table.MemoryTable;
import org.newsfold.table.Retention;
import org.newsfold.table.StoryTable;
import org.newsfold.table.Table;

/**
 * Has many writers at once take articles in as fast as they can, over one table that takes its time
 * to answer. Each writer is a function of its own that works on a message at a time; a message that
 * fails is delivered again.
 */
final class Burst {
  private static final Duration ANSWER = Duration.ofMillis(2);

  /**
   * How long hot stories wait: shorter than in an account, since more articles come in a second.
   */
  private static final Duration DELAY = Duration.ofSeconds(1);

  private static final Retention RETENTION = Retention.ofDays(90);

  private final Clustering clustering;
  private final Table table = new MemoryTable();
  private final BlockingQueue<Writer> idle = new LinkedBlockingQueue<>();
  private final Phaser unfinished = new Phaser(1);
  private final AtomicInteger settlings = new AtomicInteger();
  private final AtomicInteger repeated = new AtomicInteger();
  private final List<Usage> used = Collections.synchronizedList(new ArrayList<>());

  Burst(Clustering clustering) {
    this.clustering = clustering;
  }

  /** Takes articles in, until nothing is left to do. */
  void take(Collection<EnrichedArticle> articles, int writers) {
    try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
      for (int i = 0; i < writers; i++) {
        idle.add(new Writer(threads));
      }
      articles.forEach(article -> send(threads, Duration.ZERO, writer -> writer.take(article)));
      unfinished.arriveAndAwaitAdvance();
    }
  }

  /** What all writers asked of the table. */
  Usage usage() {
    return used.stream().reduce(Usage.NONE, Usage::plus);
  }

  /** How often a hot story was settled for those that waited. */
  int settlings() {
    return settlings.get();
  }

  /** How many messages failed and were delivered again. */
  int repeated() {
    return repeated.get();
  }

  /** The stories as they lie in the table. */
  List<List<ArticleId>> stories(Collection<EnrichedArticle> articles) {
    List<ArticleId> ids = articles.stream().map(article -> article.id()).toList();
    return new StoryTable(table, RETENTION).stories(ids).stream().map(Story::members).toList();
  }

  private void send(ExecutorService threads, Duration delay, Consumer<Writer> message) {
    unfinished.register();
    CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS, threads)
        .execute(() -> work(threads, message));
  }

  private void work(ExecutorService threads, Consumer<Writer> message) {
    Writer writer = idle.remove();
    try {
      Usage before = writer.counted.usage();
      message.accept(writer);
      used.add(writer.counted.usage().minus(before));
    } catch (RuntimeException e) {
      repeated.incrementAndGet();
      send(threads, DELAY, message);
    } finally {
      idle.add(writer);
      unfinished.arriveAndDeregister();
    }
  }

  private final class Writer {
    private final CountedTable counted = new CountedTable(new SlowTable(table, ANSWER));
    private final Clusterer clusterer;

    Writer(ExecutorService threads) {
      this.clusterer =
          clustering.over(
              counted,
              RETENTION,
              (group, delays) ->
                  send(threads, DELAY.multipliedBy(delays), writer -> writer.settle(group)),
              Upload::received,
              Pause.growing(),
              Meter.NONE,
              InstantSource.system());
    }

    void take(EnrichedArticle article) {
      clusterer.settle(List.of(clusterer.accept(article)));
    }

    void settle(ArticleId group) {
      settlings.incrementAndGet();
      clusterer.settleWaiting(group);
    }
  }
}
