package org.newsfold.cost;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsfold.article.ArticleId;
import org.newsfold.article.EnrichedArticle;
import org.newsfold.article.Upload;
import org.newsfold.cluster.Clusterer;
import org.newsfold.cluster.Clustering;
import org.newsfold.cluster.Pause;
import org.newsfold.stage.Meter;
import org.newsfold.stage.UploadStatus;
import org.newsfold.stage.UploadStatus.State;
import org.newsfold.table.MemoryTable;
import org.newsfold.table.Retention;
import org.newsfold.table.StatusTable;

/**
 * Takes articles into an empty table one by one, as their messages would come, and counts what each
 * costs. Hot stories are settled ten seconds later by the articles' own clock.
 */
final class ArchiveCost {
  /** As {@code ClusterHandler} and {@code template.yaml} have them. */
  private static final Duration DELAY = Duration.ofSeconds(10);

  private static final Retention RETENTION = Retention.ofDays(90);

  /** Part of a second, so that a time is as long as a usual one. */
  private static final long MICROS = 123_456_000;

  private static final double NANOS_PER_MILLI = 1e6;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final CountedTable table = new CountedTable(new MemoryTable());
  private final StatusTable statuses = new StatusTable(table, RETENTION);
  private final Clusterer clusterer;
  private final Map<ArticleId, Instant> due = new LinkedHashMap<>();
  private final List<Cost> articles = new ArrayList<>();
  private final List<Cost> settlings = new ArrayList<>();
  private Instant now = Instant.EPOCH;
  private long boundsHit;

  /**
   * What one step cost.
   *
   * @param millis of processor time, without the table's own
   */
  record Cost(Usage usage, double millis) {}

  ArchiveCost(Clustering clustering) {
    Meter meter =
        (event, trace) -> {
          if (event == Meter.Event.BOUND_HIT) {
            boundsHit++;
          }
        };
    this.clusterer =
        clustering.over(
            table,
            RETENTION,
            (group, delays) -> due.putIfAbsent(group, now.plus(DELAY.multipliedBy(delays))),
            Upload::received,
            Pause.NONE,
            meter,
            () -> now.plusNanos(MICROS));
  }

  /** Takes in one more article, received no earlier than those before. */
  void take(EnrichedArticle article) {
    settleUntil(article.upload().received());
    now = article.upload().received();
    articles.add(
        measured(
            () -> {
              announce(article);
              table.aside(() -> record(article, State.ENRICHED));
              clusterer.settle(List.of(clusterer.accept(article)));
              record(article, State.CLUSTERED);
            }));
  }

  /** Settles what still waits. */
  void finish() {
    while (!due.isEmpty()) {
      settleUntil(Instant.MAX);
    }
  }

  /** What each article cost, in order. */
  List<Cost> articles() {
    return List.copyOf(articles);
  }

  /** What each settling of a hot story cost. */
  List<Cost> settlings() {
    return List.copyOf(settlings);
  }

  /** How often not everything was looked at. */
  long boundsHit() {
    return boundsHit;
  }

  /** What normalize does with the table; it looks when the article is on its way already. */
  private void announce(EnrichedArticle article) {
    record(article, State.NORMALIZED);
    table.aside(() -> statuses.of(article.upload().key()));
  }

  private void record(EnrichedArticle article, State state) {
    statuses.record(new UploadStatus(article.upload(), article.revision(), state, null, now));
  }

  private void settleUntil(Instant time) {
    List<ArticleId> groups =
        due.entrySet().stream()
            .filter(waiting -> !waiting.getValue().isAfter(time))
            .map(Map.Entry::getKey)
            .toList();
    for (ArticleId group : groups) {
      now = due.getOrDefault(group, now);
      due.remove(group);
      settlings.add(measured(() -> clusterer.settleWaiting(group)));
    }
  }

  private Cost measured(Runnable step) {
    Usage before = table.usage();
    long tableBefore = table.nanos();
    long begin = THREADS.getCurrentThreadCpuTime();
    step.run();
    long nanos = THREADS.getCurrentThreadCpuTime() - begin - (table.nanos() - tableBefore);
    return new Cost(table.usage().minus(before), nanos / NANOS_PER_MILLI);
  }
}
