package org.newsfold.enrich.sources;

import org.jspecify.annotations.Nullable;
import org.newsfold.article.SourceKind;

/**
 * What a sentence may have something from.
 *
 * @param id null if nobody in particular is named
 * @param certain whether it is a source by what it is, not only by standing beside a cue
 */
record Source(
    int start, int end, String text, @Nullable String id, SourceKind kind, boolean certain) {
  /** This mention of what another mentions. */
  Source as(Source other) {
    return new Source(start, end, text, other.id, other.kind, certain || other.certain);
  }
}
