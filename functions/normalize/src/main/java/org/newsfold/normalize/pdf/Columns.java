package org.newsfold.normalize.pdf;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.List;

/**
 * Where text stands from left to right, white gutters between.
 *
 * @param spans in that order
 */
record Columns(List<Span> spans, double gutter) {
  /** No page has more; what looks like it is a table or a drawing. */
  private static final int MOST = 12;

  /** From left to right. */
  record Span(double left, double right) {}

  static Columns of(List<Fragment> row, double gutter) {
    return merged(row.stream().map(f -> new Span(f.left(), f.right())).toList(), gutter);
  }

  boolean areSeveral() {
    return spans.size() > 1 && spans.size() <= MOST;
  }

  /**
   * Whether a row goes on in these columns, or, where there are none, has none either. What stands
   * alone between two columns, as a page number does, is of neither.
   */
  boolean goesOnWith(Columns row) {
    if (!areSeveral()) {
      return !row.areSeveral();
    }
    Columns both = with(row);
    return both.areSeveral() && (row.areSeveral() || both.spans.size() <= spans.size());
  }

  /** The columns where text of both stands. */
  Columns with(Columns other) {
    List<Span> all = new ArrayList<>(spans);
    all.addAll(other.spans);
    return merged(all, Math.min(gutter, other.gutter));
  }

  private static Columns merged(List<Span> all, double gutter) {
    List<Span> spans = new ArrayList<>();
    for (Span next : all.stream().sorted(comparingDouble(Span::left)).toList()) {
      Span last = spans.isEmpty() ? null : spans.getLast();
      if (last == null || next.left() > last.right() + gutter) {
        spans.add(next);
      } else {
        spans.set(spans.size() - 1, new Span(last.left(), Math.max(last.right(), next.right())));
      }
    }
    return new Columns(spans, gutter);
  }
}
