package org.newsfold.enrich.sources;

import org.jspecify.annotations.Nullable;
import org.newsfold.article.EntityType;
import org.newsfold.article.SourceKind;
import org.newsfold.article.Span;
import org.newsfold.name.EntityId;

/**
 * What a sentence may have something from.
 *
 * @param id null if nobody in particular is named
 * @param certain whether it is a source by what it is, not only by standing beside a cue
 */
record Source(
    int start, int end, String text, @Nullable String id, SourceKind kind, boolean certain) {
  /** A publication by the name that stands in a stretch of a text. */
  static Source outlet(String text, Span span, SourceKind kind, boolean certain) {
    String name = span.of(text);
    String id = EntityId.of(EntityType.ORGANIZATION, name);
    return new Source(span.start(), span.end(), name, id, kind, certain);
  }

  /** This mention of what another mentions. */
  Source as(Source other) {
    return new Source(start, end, text, other.id, other.kind, certain || other.certain);
  }
}
