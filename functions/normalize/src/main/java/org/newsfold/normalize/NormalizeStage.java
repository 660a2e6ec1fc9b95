package org.newsfold.normalize;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
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
import org.newsfold.stage.ObjectChange;
import org.newsfold.stage.Stage;
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
 * it: its article, or a withdrawal where there is none or none that can be read. An event only says
 * that a key changed; so events in any order, and any number of times, end alike.
 */
public final class NormalizeStage implements Stage {
  private static final Logger LOG = LoggerFactory.getLogger(NormalizeStage.class);

  private final Uploads uploads;
  private final ArticleStore articles;
  private final StatusTable statuses;
  private final Normalizer normalizer;
  private final InstantSource clock;

  public NormalizeStage(Uploads uploads, ArticleStore articles, StatusTable statuses) {
    this(uploads, articles, statuses, new Normalizer(), InstantSource.system());
  }

  public NormalizeStage(
      Uploads uploads,
      ArticleStore articles,
      StatusTable statuses,
      Normalizer normalizer,
      InstantSource clock) {
    this.uploads = uploads;
    this.articles = articles;
    this.statuses = statuses;
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
    record(
        new Upload(change.key(), "", change.time()),
        change.revision(),
        State.FAILED_TO_NORMALIZE,
        "Reading it failed again and again: " + reason.getMessage());
  }

  private void accept(ObjectChange change) throws Uploads.ChangedMeanwhile {
    Optional<UploadedObject> current = uploads.current(change.key());
    if (current.isEmpty()) {
      withdraw(new Upload(change.key(), "", change.time()), change.revision());
      return;
    }
    UploadedObject object = current.get();
    Revision revision = Revision.of(change.sequencer(), change.time(), object.version());
    switch (read(object, revision)) {
      case Outcome.Articles read -> save(read);
      case Outcome.Rejection rejection -> {
        Upload upload = new Upload(object.key(), "", object.lastModified());
        withdraw(upload, revision);
        record(upload, revision, State.REJECTED, rejection.reason());
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

  private void save(Outcome.Articles read) {
    for (Article article : read.articles()) {
      read.notes().forEach(note -> LOG.info("{}: {}", article.id(), note));
      articles.save(article);
      record(article.upload(), article.revision(), State.NORMALIZED, null);
    }
  }

  private void withdraw(Upload upload, Revision revision) {
    Normalized withdrawal = new Withdrawal(upload.articleId(), revision, upload);
    articles.save(withdrawal);
  }

  private void record(Upload upload, Revision revision, State state, @Nullable String reason) {
    Instant now = clock.instant();
    statuses.record(new UploadStatus(upload, revision, state, reason, now));
  }
}
