package org.newsfold.stage;

import org.jspecify.annotations.Nullable;
import org.newsfold.article.ArticleId;
import org.newsfold.article.Revision;
import org.newsfold.article.Upload;
import org.newsfold.store.ArticleKey;
import org.newsfold.store.FactKey;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * By what an upload is followed through all stages and lookups: every log line has it. The revision
 * is the same for all parts of a file.
 *
 * @param article null where a message or a request names none
 * @param revision null where none is named
 */
public record Trace(@Nullable ArticleId article, @Nullable Revision revision) {
  /** Of a message that names no object. */
  public static final Trace UNKNOWN = new Trace(null, null);

  /** Of an upload, of a stage's object, or of the first of two articles that a fact is about. */
  public static Trace of(ObjectChange change) {
    return ArticleKey.parse(change.key())
        .map(key -> new Trace(key.id(), key.revision()))
        .or(() -> FactKey.parse(change.key()).map(key -> new Trace(key.a(), null)))
        .orElseGet(() -> new Trace(ArticleId.of(change.key()), change.revision()));
  }

  /** Adds it to a line of the log; {@code docs/operations.md} queries these fields. */
  public LoggingEventBuilder on(LoggingEventBuilder line) {
    LoggingEventBuilder traced = line;
    if (article != null) {
      traced = traced.addKeyValue("article", article.value());
    }
    if (revision != null) {
      traced = traced.addKeyValue("revision", revision.value());
    }
    return traced;
  }

  /** Of a file, or of a part of one. */
  public static Trace of(Upload upload, Revision revision) {
    return new Trace(upload.articleId(), revision);
  }
}
