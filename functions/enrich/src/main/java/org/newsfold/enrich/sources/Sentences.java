package org.newsfold.enrich.sources;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.Claim;
import org.newsfold.article.Precision;
import org.newsfold.article.Span;

/**
 * The sentences of a text, found by what stands in them.
 *
 * @param spans in order, not overlapping
 */
record Sentences(String text, List<Span> spans) {
  /** The index of the sentence that holds a stretch of the text; empty if none does. */
  Optional<Integer> around(int start, int end) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).end() < end) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    boolean inside = low < spans.size() && spans.get(low).start() <= start;
    return inside ? Optional.of(low) : Optional.empty();
  }

  /** What a sentence claims with the words of a stretch of it. */
  Claim claim(
      int sentence,
      String subject,
      String predicate,
      String value,
      @Nullable String unit,
      Precision precision,
      Span said) {
    Span span = spans.get(sentence);
    return new Claim(
        subject,
        predicate,
        value,
        unit,
        precision,
        span.start(),
        span.end(),
        span.of(text),
        said.start(),
        said.end());
  }
}
