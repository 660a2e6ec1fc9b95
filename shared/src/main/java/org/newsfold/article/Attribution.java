package org.newsfold.article;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where an article says that it has something from.
 *
 * @param start first UTF-16 unit of the sentence in {@code articleBody}
 * @param end after its last
 * @param text the sentence
 * @param source outlet, agency, document, office or people as named there
 * @param sourceId the source's entity id, the same for all its spellings; null if nobody in
 *     particular is named
 * @param sourceStart first UTF-16 unit of the source in {@code articleBody}
 * @param sourceEnd after its last
 */
public record Attribution(
    int start,
    int end,
    String text,
    String source,
    @Nullable String sourceId,
    SourceKind kind,
    int sourceStart,
    int sourceEnd) {
  /** What was written before there were kinds is from an outlet. */
  public Attribution {
    kind = Objects.requireNonNullElse(kind, SourceKind.OUTLET);
  }
}
