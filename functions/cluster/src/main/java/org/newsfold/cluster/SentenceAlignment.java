package org.newsfold.cluster;

import java.util.Arrays;
import java.util.List;

/**
 * Compares the shapes of two texts by the lengths of their sentences: a translation keeps them. A
 * band-limited alignment after Gale &amp; Church (1993), with steps of one to one, one to two, two
 * to one, and skipping a sentence.
 */
final class SentenceAlignment {
  private static final int BAND = 12;
  private static final int LONGEST = 40;
  private static final double SKIP = 2.5;

  /** The cost of aligning a sentence at which texts have nothing in common. */
  private static final double UNLIKE = 0.8;

  private SentenceAlignment() {}

  /**
   * How alike two texts are in shape: 1 the same, 0 unlike. Texts of under four sentences say 0.
   */
  static double likeness(List<Integer> x, List<Integer> y) {
    return Math.min(x.size(), y.size()) < 4 ? 0 : Math.max(0, 1 - cost(x, y) / UNLIKE);
  }

  /**
   * What aligning two texts costs, for each sentence of the one that has more: 0 the same shape.
   */
  static double cost(List<Integer> x, List<Integer> y) {
    int[] a = first(x);
    int[] b = first(y);
    int longer = Math.max(a.length, b.length);
    if (longer == 0 || Math.abs(a.length - b.length) > BAND) {
      return SKIP;
    }
    return align(a, b, sum(b) / (double) sum(a)) / longer;
  }

  private static int[] first(List<Integer> lengths) {
    int[] first = new int[Math.min(LONGEST, lengths.size())];
    Arrays.setAll(first, lengths::get);
    return first;
  }

  private static double align(int[] a, int[] b, double scale) {
    double[][] best = new double[a.length + 1][b.length + 1];
    for (int i = 0; i <= a.length; i++) {
      Arrays.fill(best[i], Double.MAX_VALUE);
      for (int j = Math.max(0, i - BAND); j <= Math.min(b.length, i + BAND); j++) {
        best[i][j] = i == 0 && j == 0 ? 0 : cheapest(best, a, b, i, j, scale);
      }
    }
    return best[a.length][b.length];
  }

  private static double cheapest(double[][] best, int[] a, int[] b, int i, int j, double scale) {
    double cheapest = Double.MAX_VALUE;
    if (i > 0) {
      cheapest = Math.min(cheapest, best[i - 1][j] + SKIP);
    }
    if (j > 0) {
      cheapest = Math.min(cheapest, best[i][j - 1] + SKIP);
    }
    if (i > 0 && j > 0) {
      cheapest = Math.min(cheapest, best[i - 1][j - 1] + cost(a[i - 1], b[j - 1], scale));
    }
    if (i > 0 && j > 1) {
      int two = b[j - 1] + b[j - 2];
      cheapest = Math.min(cheapest, best[i - 1][j - 2] + 0.5 + cost(a[i - 1], two, scale));
    }
    if (i > 1 && j > 0) {
      int two = a[i - 1] + a[i - 2];
      cheapest = Math.min(cheapest, best[i - 2][j - 1] + 0.5 + cost(two, b[j - 1], scale));
    }
    return cheapest;
  }

  /** The difference in standard deviations, with the variance that Gale and Church found. */
  private static double cost(int x, int y, double scale) {
    double mean = Math.max(1, (x * scale + y) / 2);
    return Math.min(4, Math.abs(x * scale - y) / Math.sqrt(6.8 * mean));
  }

  private static int sum(int[] lengths) {
    return Math.max(1, Arrays.stream(lengths).sum());
  }
}
