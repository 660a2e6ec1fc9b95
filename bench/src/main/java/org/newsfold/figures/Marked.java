package org.newsfold.figures;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * A sentence and what is marked in it: {@code {K what|text}}, where K is the kind and marks may lie
 * in one another.
 *
 * @param text without the marks
 */
record Marked(String language, String text, List<Mark> marks) {
  Marked {
    marks = List.copyOf(marks);
  }

  /** A stretch of the sentence. */
  record Mark(char kind, String what, int start, int end) {
    boolean overlaps(int from, int to) {
      return start < to && from < end;
    }

    /** What is marked. */
    String of(String text) {
      return text.substring(start, end);
    }
  }

  /** A mark that is not closed yet. */
  private record Open(char kind, String what, int start) {}

  /**
   * Reads a row of {@code gold.tsv}.
   *
   * @throws IllegalArgumentException if its marks are not closed
   */
  static Marked read(String language, String sentence) {
    StringBuilder text = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    Deque<Open> open = new ArrayDeque<>();
    for (int at = 0; at < sentence.length(); at++) {
      char c = sentence.charAt(at);
      if (c == '{') {
        int bar = sentence.indexOf('|', at);
        if (bar < 0) {
          throw new IllegalArgumentException("A mark without a bar: " + sentence);
        }
        open.push(
            new Open(
                sentence.charAt(at + 1), sentence.substring(at + 2, bar).strip(), text.length()));
        at = bar;
      } else if (c == '}') {
        Open mark = open.pop();
        marks.add(new Mark(mark.kind(), mark.what(), mark.start(), text.length()));
      } else {
        text.append(c);
      }
    }
    if (!open.isEmpty()) {
      throw new IllegalArgumentException("A mark that is not closed: " + sentence);
    }
    return new Marked(language, text.toString(), marks);
  }

  List<Mark> of(char kind) {
    return marks.stream().filter(mark -> mark.kind() == kind).toList();
  }
}
