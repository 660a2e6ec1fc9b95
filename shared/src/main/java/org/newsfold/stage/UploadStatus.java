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
 */
public record UploadStatus(
    Upload upload, Revision revision, State state, @Nullable String reason, Instant at) {
  /** The states, in the order in which a revision passes them; a later one replaces an earlier. */
  public enum State {
    FAILED_TO_NORMALIZE(1),
    NORMALIZED(2),
    FAILED_TO_ENRICH(3),
    ENRICHED(4),
    FAILED_TO_CLUSTER(5),
    CLUSTERED(6),
    WITHDRAWN(7),
    REJECTED(8);

    private static final String FAILED_TO = "FAILED_TO_";

    private final int rank;

    State(int rank) {
      this.rank = rank;
    }

    /** How far a revision has come, 1 to 8: a higher rank replaces a lower. */
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

  public ArticleId articleId() {
    return upload.articleId();
  }
}
