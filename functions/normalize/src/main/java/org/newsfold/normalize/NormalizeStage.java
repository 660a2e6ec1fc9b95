package org.newsfold.normalize;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.Article;
import org.newsfold.article.Normalized;
import org.newsfold.article.Revision;
import org.newsfold.article.Upload;
import org.newsfold.article.Withdrawal;
import org.newsfold.stage.InParallel;
import org.newsfold.stage.Meter;
import org.newsfold.stage.ObjectChange;
import org.newsfold.stage.Stage;
import org.newsfold.stage.Trace;
import org.newsfold.stage.UploadStatus;
import org.newsfold.stage.UploadStatus.State;
import org.newsfold.store.ArticleStore;
import org.newsfold.store.UploadedObject;
import org.newsfold.store.Uploads;
import org.newsfold.table.StatusTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the uploads bucket for the current version of each changed key and writes what it makes of
 * it: its articles, or withdrawals where there are none or none that can be read. An event only
 * says that a key changed; so events in any order, and any number of times, end alike.
 */
public final class NormalizeStage implements Stage {
  /** Requests for the parts of a file. */
  static final int AT_ONCE = 16;

  private static final Logger LOG = LoggerFactory.getLogger(NormalizeStage.class);

  private static final Outcome.Articles NOTHING =
      new Outcome.Articles(List.of(), List.of(), List.of());

  private final Uploads uploads;
  private final ArticleStore articles;
  private final StatusTable statuses;
  private final Meter meter;
  private final Manifest manifest;
  private final Normalizer normalizer;
  private final InstantSource clock;

  public NormalizeStage(Uploads uploads, ArticleStore articles, StatusTable statuses, Meter meter) {
    this(uploads, articles, statuses, meter, new Normalizer(), InstantSource.system());
  }

  public NormalizeStage(
      Uploads uploads,
      ArticleStore articles,
      StatusTable statuses,
      Meter meter,
      Normalizer normalizer,
      InstantSource clock) {
    this.uploads = uploads;
    this.articles = articles;
    this.statuses = statuses;
    this.meter = meter;
    this.manifest = new Manifest(statuses);
    this.normalizer = normalizer;
    this.clock = clock;
  }

  @Override
  public Map<ObjectChange, RuntimeException> accept(List<ObjectChange> changes) {
    Map<ObjectChange, RuntimeException> failed = new LinkedHashMap<>();
    for (ObjectChange change : changes) {
      try {
        accept(change);
      } catch (Uploads.ChangedMeanwhile e) {
        LOG.debug("Superseded while it was read; its newer event will come", e);
      } catch (RuntimeException e) {
        failed.put(change, e);
      }
    }
    return failed;
  }

  @Override
  public void gaveUp(ObjectChange change, RuntimeException reason) {
    String often = " failed again and again: " + reason.getMessage();
    UploadStatus unread =
        status(
            new Upload(change.key(), "", change.time()),
            change.revision(),
            State.FAILED_TO_NORMALIZE,
            "Reading it" + often);
    statuses.record(
        manifest
            .announced(change)
            .map(
                file ->
                    status(
                        file.upload(),
                        file.revision(),
                        State.FAILED_TO_SAVE,
                        "Writing what it holds" + often))
            .orElse(unread));
  }

  private void accept(ObjectChange change) throws Uploads.ChangedMeanwhile {
    Optional<UploadedObject> current = uploads.current(change.key());
    if (current.isEmpty()) {
      Upload gone = new Upload(change.key(), "", change.time());
      write(status(gone, change.revision(), State.NORMALIZED, null), NOTHING);
      return;
    }
    UploadedObject object = current.get();
    Revision revision = Revision.of(change.sequencer(), change.time(), object.version());
    Upload file = new Upload(object.key(), "", object.lastModified());
    switch (read(object, revision)) {
      case Outcome.Rejection no -> {
        write(status(file, revision, State.REJECTED, no.reason()), NOTHING);
        meter.count(Meter.Event.REJECTED, Trace.of(file, revision));
      }
      case Outcome.Articles read -> {
        Trace trace = Trace.of(file, revision);
        read.notes().forEach(note -> trace.on(LOG.atInfo()).log(note));
        UploadStatus status = status(file, revision, State.NORMALIZED, null);
        write(read.isWhole() ? status : status.split(counts(read)), read);
      }
    }
  }

  private Outcome read(UploadedObject object, Revision revision) throws Uploads.ChangedMeanwhile {
    Optional<Outcome.Rejection> unread = normalizer.rejectedUnread(object);
    if (unread.isPresent()) {
      return unread.get();
    }
    try (InputStream in = uploads.read(object)) {
      return normalizer.normalize(object, revision, in);
    } catch (IOException e) {
      throw new UncheckedIOException("Closing failed: " + object.key(), e);
    }
  }

  /** Writes what a revision holds, and withdraws what it no longer does: see {@link Manifest}. */
  private void write(UploadStatus file, Outcome.Articles read) {
    List<UploadStatus> parts =
        read.parts().stream()
            .map(article -> status(article.upload(), file.revision(), State.NORMALIZED, null))
            .toList();
    manifest.announce(announced(file), parts);
    saveWhole(file, read);
    Manifest.Look look = manifest.look(file);
    Revision newest = look.newest().revision();
    InParallel.each(look.gone(), AT_ONCE, part -> withdraw(part, newest));
    look.forgotten().forEach(part -> record(part, newest, State.WITHDRAWN, null));
    if (look.isNewest(file.revision())) {
      saveParts(file, read);
    }
    if (file.state() != State.NORMALIZED) {
      statuses.record(file);
    }
  }

  /** A file is rejected or split once that is done; until then giving up can still be recorded. */
  private UploadStatus announced(UploadStatus file) {
    return status(file.upload(), file.revision(), State.NORMALIZED, null);
  }

  /** Writes the article that the file is as a whole, or that it is none. */
  private void saveWhole(UploadStatus file, Outcome.Articles read) {
    read.whole().ifPresentOrElse(this::save, () -> withdraw(file.upload(), file.revision()));
  }

  private void saveParts(UploadStatus file, Outcome.Articles read) {
    InParallel.each(read.parts(), AT_ONCE, this::save);
    Upload whole = file.upload();
    InParallel.each(
        read.rejected(),
        AT_ONCE,
        no ->
            reject(
                new Upload(whole.key(), no.part(), whole.received()),
                file.revision(),
                no.reason()));
  }

  private void save(Article article) {
    articles.save(article);
    meter.count(Meter.Event.NORMALIZED, Trace.of(article.upload(), article.revision()));
  }

  private void reject(Upload part, Revision revision, String reason) {
    record(part, revision, State.REJECTED, reason);
    meter.count(Meter.Event.REJECTED, Trace.of(part, revision));
  }

  private void withdraw(Upload upload, Revision revision) {
    Normalized withdrawal = new Withdrawal(upload.articleId(), revision, upload);
    articles.save(withdrawal);
    meter.count(Meter.Event.WITHDRAWN, Trace.of(upload, revision));
  }

  private void record(Upload upload, Revision revision, State state, @Nullable String reason) {
    statuses.record(status(upload, revision, state, reason));
  }

  private UploadStatus status(
      Upload upload, Revision revision, State state, @Nullable String reason) {
    return new UploadStatus(upload, revision, state, reason, clock.instant());
  }

  private static UploadStatus.PartCounts counts(Outcome.Articles read) {
    return new UploadStatus.PartCounts(read.articles().size(), read.rejected().size());
  }
}
