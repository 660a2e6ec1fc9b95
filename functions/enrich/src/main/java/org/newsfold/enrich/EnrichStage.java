package org.newsfold.enrich;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.Article;
import org.newsfold.article.Enriched;
import org.newsfold.article.Normalized;
import org.newsfold.article.Withdrawal;
import org.newsfold.stage.Meter;
import org.newsfold.stage.ObjectChange;
import org.newsfold.stage.Stage;
import org.newsfold.stage.Trace;
import org.newsfold.stage.UploadStatus;
import org.newsfold.stage.UploadStatus.State;
import org.newsfold.store.ArticleKey;
import org.newsfold.store.ArticleStore;
import org.newsfold.table.StatusTable;

/**
 * Reads each normalized article that was written, enriches it and writes it; a withdrawal is passed
 * on. Removed objects and foreign keys are acknowledged: stage objects are never replaced.
 */
public final class EnrichStage implements Stage {
  private final ArticleStore articles;
  private final StatusTable statuses;
  private final Meter meter;
  private final Enricher enricher;
  private final InstantSource clock;

  public EnrichStage(ArticleStore articles, StatusTable statuses, Meter meter) {
    this(articles, statuses, meter, new Enricher(), InstantSource.system());
  }

  public EnrichStage(
      ArticleStore articles,
      StatusTable statuses,
      Meter meter,
      Enricher enricher,
      InstantSource clock) {
    this.articles = articles;
    this.statuses = statuses;
    this.meter = meter;
    this.enricher = enricher;
    this.clock = clock;
  }

  @Override
  public Map<ObjectChange, RuntimeException> accept(List<ObjectChange> changes) {
    Map<ObjectChange, RuntimeException> failed = new LinkedHashMap<>();
    for (ObjectChange change : changes) {
      try {
        read(change).ifPresent(this::enrich);
      } catch (RuntimeException e) {
        failed.put(change, e);
      }
    }
    return failed;
  }

  @Override
  public void gaveUp(ObjectChange change, RuntimeException reason) {
    String said = "Enriching it failed again and again: " + reason.getMessage();
    read(change).ifPresent(normalized -> record(normalized, State.FAILED_TO_ENRICH, said));
  }

  private Optional<Normalized> read(ObjectChange change) {
    if (change.kind() == ObjectChange.Kind.REMOVED) {
      return Optional.empty();
    }
    return ArticleKey.parse(change.key())
        .filter(key -> key.stage() == ArticleKey.Stage.NORMALIZED)
        .flatMap(key -> articles.normalized(key.id(), key.revision()));
  }

  private void enrich(Normalized normalized) {
    switch (normalized) {
      case Article article -> {
        articles.save(enricher.enrich(article));
        record(article, State.ENRICHED, null);
        meter.count(Meter.Event.ENRICHED, Trace.of(article.upload(), article.revision()));
      }
      case Withdrawal withdrawal -> {
        articles.save((Enriched) withdrawal);
        meter.count(Meter.Event.WITHDRAWN, Trace.of(withdrawal.upload(), withdrawal.revision()));
      }
    }
  }

  private void record(Normalized normalized, State state, @Nullable String reason) {
    statuses.record(
        new UploadStatus(
            normalized.upload(), normalized.revision(), state, reason, clock.instant()));
  }
}
