package org.newsfold.stage;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.ArticleId;
import org.newsfold.article.Revision;
import org.newsfold.article.Upload;

/**
 * Where an upload, or one part of it, stands.
 *
 * @param reason why it was rejected or failed, for a person: what was wrong and what to do
 * @param parts of a file that holds several: how many; null for all else
 */
public record UploadStatus(
    Upload upload,
    Revision revision,
    State state,
    @Nullable String reason,
    Instant at,
    @Nullable PartCounts parts) {
  /** Of an upload that is no file of several parts. */
  public UploadStatus(
      Upload upload, Revision revision, State state, @Nullable String reason, Instant at) {
    this(upload, revision, state, reason, at, null);
  }

  /** What a revision of a file holds: how many articles, and how many parts that are none. */
  public record PartCounts(int articles, int rejected) {}

  /** The states, in the order in which a revision passes them; a later one replaces an earlier. */
  public enum State {
    NORMALIZED(1),
    /** Comes after, since a file is announced as normalized before its articles are written. */
    FAILED_TO_NORMALIZE(2),
    FAILED_TO_ENRICH(3),
    ENRICHED(4),
    FAILED_TO_CLUSTER(5),
    CLUSTERED(6),
    WITHDRAWN(7),
    REJECTED(8),
    /** A file of several parts: each part has its own status, the file itself goes no further. */
    SPLIT(9);

    private static final String FAILED_TO = "FAILED_TO_";

    private final int rank;

    State(int rank) {
      this.rank = rank;
    }

    /** How far a revision has come, 1 to 9: a higher rank replaces a lower. */
    public int rank() {
      return rank;
    }

    /** The word that the API shows. */
    public String shown() {
      return failedStage().isPresent() ? "failed" : name().toLowerCase(Locale.ROOT);
    }

    /** The stage that gave up: {@code normalize}, {@code enrich} or {@code cluster}. */
    public Optional<String> failedStage() {
      return name().startsWith(FAILED_TO)
          ? Optional.of(name().substring(FAILED_TO.length()).toLowerCase(Locale.ROOT))
          : Optional.empty();
    }
  }

  /** The same of a file that holds several parts. */
  public UploadStatus split(PartCounts counts) {
    return new UploadStatus(upload, revision, State.SPLIT, reason, at, counts);
  }

  public ArticleId articleId() {
    return upload.articleId();
  }
}
