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
    FAILED_TO_NORMALIZE(0),
    NORMALIZED(1),
    /** It was announced as normalized, as every file is before its articles are written. */
    FAILED_TO_SAVE(2),
    FAILED_TO_ENRICH(3),
    ENRICHED(4),
    FAILED_TO_CLUSTER(5),
    CLUSTERED(6),
    WITHDRAWN(7),
    REJECTED(8),
    /** A file of several parts: each part has its own status, the file itself goes no further. */
    SPLIT(9);

    private final int rank;

    State(int rank) {
      this.rank = rank;
    }

    /** How far a revision has come, 0 to 9: a higher rank replaces a lower. */
    public int rank() {
      return rank;
    }

    /** The word that the API shows. */
    public String shown() {
      return failedStage().isPresent() ? "failed" : name().toLowerCase(Locale.ROOT);
    }

    /** The stage that gave up: {@code normalize}, {@code enrich} or {@code cluster}. */
    public Optional<String> failedStage() {
      return switch (this) {
        case FAILED_TO_NORMALIZE, FAILED_TO_SAVE -> Optional.of("normalize");
        case FAILED_TO_ENRICH -> Optional.of("enrich");
        case FAILED_TO_CLUSTER -> Optional.of("cluster");
        default -> Optional.empty();
      };
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
