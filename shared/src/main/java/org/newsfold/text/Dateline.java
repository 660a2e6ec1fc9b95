package org.newsfold.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.Span;

/**
 * What stands before the first sentence of a report: where and when it was written and who sends
 * it, as <i>KELSTAD, 17 March (Reuters) – </i>. It is no part of what the sentence says.
 *
 * @param start first UTF-16 unit
 * @param place the name of the place, if the sender shows that it is one
 * @param sender a name in brackets, between strokes or behind the date
 * @param end where the sentence begins
 */
public record Dateline(int start, @Nullable Span place, @Nullable Span sender, int end) {
  private static final int LINES = 5;

  /** The first dateline of a text. */
  public static Optional<Dateline> in(String text) {
    return all(text).stream().findFirst();
  }

  /** The datelines that begin the first lines of a text: pages repeat the beginning of a report. */
  public static List<Dateline> all(String text) {
    List<Dateline> found = new ArrayList<>();
    int start = 0;
    for (int lines = 0; lines < LINES && start < text.length(); ) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      if (!text.substring(start, end).isBlank()) {
        lines++;
        new DatelineReader(text, start, end).read().ifPresent(found::add);
      }
      start = end + 1;
    }
    return found;
  }

  /** What of a stretch of the text lies behind it. */
  public Span behind(Span span) {
    boolean before = span.end() <= start || span.start() >= end;
    return before ? span : new Span(Math.min(end, span.end()), span.end());
  }
}
