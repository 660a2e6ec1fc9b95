package org.newsfold.cluster;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.ArticleId;
import org.newsfold.article.Enriched;
import org.newsfold.article.Withdrawal;
import org.newsfold.cluster.Clusterer.Accepted;
import org.newsfold.stage.Meter;
import org.newsfold.stage.ObjectChange;
import org.newsfold.stage.Stage;
import org.newsfold.stage.Trace;
import org.newsfold.stage.UploadStatus;
import org.newsfold.stage.UploadStatus.State;
import org.newsfold.store.ArticleKey;
import org.newsfold.store.ArticleStore;
import org.newsfold.store.FactKey;
import org.newsfold.story.Fact;
import org.newsfold.table.StatusTable;

/** Takes enriched articles into the stories, a batch at a time; settles once per batch. */
public final class ClusterStage implements Stage {
  private final ArticleStore store;
  private final Clusterer clusterer;
  private final StatusTable statuses;
  private final Meter meter;
  private final Clock clock;

  public ClusterStage(
      ArticleStore store, Clusterer clusterer, StatusTable statuses, Meter meter, Clock clock) {
    this.store = store;
    this.clusterer = clusterer;
    this.statuses = statuses;
    this.meter = meter;
    this.clock = clock;
  }

  @Override
  public Map<ObjectChange, RuntimeException> accept(List<ObjectChange> changes) {
    Map<ObjectChange, RuntimeException> failed = new LinkedHashMap<>();
    Map<ObjectChange, Enriched> accepted = new LinkedHashMap<>();
    List<Accepted> unsettled = new ArrayList<>();
    for (ObjectChange change : changes) {
      try {
        fact(change).ifPresent(fact -> state(fact, change));
        Optional<Enriched> enriched = read(change);
        if (enriched.isPresent()) {
          unsettled.add(clusterer.accept(enriched.get()));
          accepted.put(change, enriched.get());
        }
      } catch (RuntimeException e) {
        failed.put(change, e);
      }
    }
    try {
      clusterer.settle(unsettled);
      accepted.values().forEach(this::done);
    } catch (RuntimeException e) {
      accepted.keySet().forEach(change -> failed.put(change, e));
    }
    return failed;
  }

  /** Settles what waits for a group. */
  public void settleWaiting(ArticleId group) {
    clusterer.settleWaiting(group);
  }

  @Override
  public void gaveUp(ObjectChange change, RuntimeException reason) {
    read(change)
        .ifPresent(
            enriched ->
                record(
                    enriched,
                    State.FAILED_TO_CLUSTER,
                    "Its story could not be written. It lies in the dead-letter queue of cluster."));
  }

  /** Empty if the object is no fact. */
  private Optional<Fact> fact(ObjectChange change) {
    return FactKey.parse(change.key()).flatMap(store::fact);
  }

  private void state(Fact fact, ObjectChange change) {
    clusterer.state(fact);
    meter.count(Meter.Event.STATED, Trace.of(change));
  }

  /** Empty if the object is none of ours, or was removed: stage objects are never replaced. */
  private Optional<Enriched> read(ObjectChange change) {
    if (change.kind() == ObjectChange.Kind.REMOVED) {
      return Optional.empty();
    }
    return ArticleKey.parse(change.key())
        .filter(key -> key.stage() == ArticleKey.Stage.ENRICHED)
        .flatMap(key -> store.enriched(key.id(), key.revision()));
  }

  private void done(Enriched enriched) {
    boolean withdrawn = enriched instanceof Withdrawal;
    record(enriched, withdrawn ? State.WITHDRAWN : State.CLUSTERED, null);
    meter.count(
        withdrawn ? Meter.Event.WITHDRAWN : Meter.Event.CLUSTERED,
        Trace.of(enriched.upload(), enriched.revision()));
  }

  private void record(Enriched enriched, State state, @Nullable String reason) {
    statuses.record(
        new UploadStatus(enriched.upload(), enriched.revision(), state, reason, clock.instant()));
  }
}
