package org.newsfold.article;

/**
 * A stretch of {@code articleBody}.
 *
 * @param start first UTF-16 unit
 * @param end after the last
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("No span: " + start + ".." + end);
    }
  }

  public String of(String text) {
    return text.substring(start, end);
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }
}
