package org.newsfold.enrich.sources;

import org.newsfold.article.Span;

/** Takes blanks and a speaker's comma off the ends of a stretch of text. */
final class Blanks {
  private Blanks() {}

  static Span trimmed(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && (isBlank(text.charAt(end - 1)) || isComma(text.charAt(end - 1)))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isComma(char c) {
    return c == ',' || c == '，' || c == '،';
  }
}
