package org.newsfold.normalize.pdf;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The lines of a page in the order in which people read them: cut along white gutters into columns,
 * where there is none into what is above and below, again and again (recursive X-Y cut, G. Nagy and
 * S. Seth 1984).
 */
final class ReadingOrder {
  /** In sizes of the font. */
  private static final float GUTTER = 0.9f;

  private static final int DEEPEST = 60;

  private ReadingOrder() {}

  /** The fragments of one line are one. */
  static List<Fragment> lines(List<Fragment> page) {
    List<Fragment> lines = new ArrayList<>();
    cut(page, 0, lines);
    return lines;
  }

  private static void cut(List<Fragment> region, int depth, List<Fragment> lines) {
    if (region.size() < 2 || depth > DEEPEST) {
      lines.addAll(merged(region));
      return;
    }
    List<List<Fragment>> columns = parted(region, Fragment::left, Fragment::right, gutter(region));
    if (columns.size() > 1 && columns.stream().allMatch(column -> rows(column) > 1)) {
      columns.forEach(column -> cut(column, depth + 1, lines));
      return;
    }
    List<List<Fragment>> bands = parted(region, Fragment::top, Fragment::y, 0);
    List<List<Fragment>> blocks = joined(bands);
    if (blocks.size() > 1) {
      blocks.forEach(block -> cut(block, depth + 1, lines));
    } else {
      lines.addAll(merged(region));
    }
  }

  /** Parts what no fragment connects along one axis, in the order of the axis. */
  private static List<List<Fragment>> parted(
      List<Fragment> region,
      ToDoubleFunction<Fragment> begins,
      ToDoubleFunction<Fragment> ends,
      double gap) {
    List<Fragment> sorted = region.stream().sorted(comparingDouble(begins)).toList();
    List<List<Fragment>> parts = new ArrayList<>();
    double end = Double.NEGATIVE_INFINITY;
    for (Fragment fragment : sorted) {
      if (parts.isEmpty() || begins.applyAsDouble(fragment) > end + gap) {
        parts.add(new ArrayList<>());
      }
      parts.getLast().add(fragment);
      end = Math.max(end, ends.applyAsDouble(fragment));
    }
    return parts;
  }

  /**
   * Rows with gutters at the same place belong together, so that they can be cut into columns; so
   * do rows in one of these columns. What crosses all gutters is a piece of its own.
   */
  private static List<List<Fragment>> joined(List<List<Fragment>> rows) {
    List<List<Fragment>> blocks = new ArrayList<>();
    Columns columns = null;
    for (List<Fragment> row : rows) {
      Columns own = Columns.of(row, gutter(row));
      if (columns != null && columns.goesOnWith(own)) {
        columns = columns.with(own);
      } else {
        blocks.add(new ArrayList<>());
        columns = own;
      }
      blocks.getLast().addAll(row);
    }
    return blocks;
  }

  private static double gutter(List<Fragment> region) {
    double[] sizes = region.stream().mapToDouble(Fragment::size).sorted().toArray();
    return GUTTER * sizes[sizes.length / 2];
  }

  private static int rows(List<Fragment> column) {
    return parted(column, Fragment::top, Fragment::y, -1).size();
  }

  /** From top to bottom, those of one line joined. */
  private static List<Fragment> merged(List<Fragment> region) {
    List<Fragment> lines = new ArrayList<>();
    List<Fragment> sorted =
        region.stream()
            .sorted(comparingDouble(Fragment::y).thenComparingDouble(Fragment::left))
            .toList();
    for (Fragment next : sorted) {
      Fragment last = lines.isEmpty() ? null : lines.getLast();
      if (last != null && Math.abs(next.y() - last.y()) < 0.3f * last.size()) {
        lines.set(lines.size() - 1, join(last, next));
      } else {
        lines.add(next);
      }
    }
    return lines;
  }

  private static Fragment join(Fragment one, Fragment other) {
    Fragment left = one.left() <= other.left() ? one : other;
    Fragment right = one.left() <= other.left() ? other : one;
    return new Fragment(
        left.left(),
        Math.max(one.right(), other.right()),
        one.y(),
        Math.max(one.size(), other.size()),
        left.text() + " " + right.text());
  }
}
