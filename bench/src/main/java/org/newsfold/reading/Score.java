package org.newsfold.reading;

import java.util.Locale;

/** Precision and recall. */
record Score(double precision, double recall) {
  double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  /** Of what was found rightly, wrongly, and not at all. */
  static Score of(int right, int wrong, int missed) {
    return new Score(
        (double) right / Math.max(1, right + wrong), (double) right / Math.max(1, right + missed));
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "F1 %.4f P %.4f R %.4f", f1(), precision, recall);
  }
}
