package org.newsfold.cluster;

import java.util.List;
import org.newsfold.article.Precision;

/**
 * What a stated number may mean: the numbers from least to most.
 *
 * <ul>
 *   <li><i>1,200</i> may be rounded to its last figure that is not 0: 1,150 to 1,250
 *   <li><i>about 1,226</i>: a tenth more or less
 *   <li><i>more than 1,200</i>: up to half as much again; <i>up to 1,200</i>: down to two thirds
 * </ul>
 */
record Amount(double least, double most) {
  private static final double ABOUT = 0.1;
  private static final double OPEN = 1.5;

  static Amount of(double value, Precision precision) {
    double size = Math.abs(value);
    double rounded = value == Math.rint(value) && size >= 100 ? rounding(size) / 2 : 0;
    return switch (precision) {
      case EXACT -> new Amount(value - rounded, value + rounded);
      case ABOUT, VAGUE -> new Amount(value - ABOUT * size, value + ABOUT * size);
      case AT_LEAST -> new Amount(value, value + (OPEN - 1) * size);
      case AT_MOST -> new Amount(value - (1 - 1 / OPEN) * size, value);
    };
  }

  /** The place value of the last figure that is not 0; 1 where a number is not rounded. */
  private static double rounding(double size) {
    double place = 1;
    while (place * 10 < size && size % (place * 10) == 0) {
      place *= 10;
    }
    return place == 1 ? 0 : place;
  }

  /** Whether one number fits all. */
  static boolean agree(List<Amount> amounts) {
    double least = amounts.stream().mapToDouble(Amount::least).max().orElse(0);
    double most = amounts.stream().mapToDouble(Amount::most).min().orElse(0);
    return least <= most;
  }
}
