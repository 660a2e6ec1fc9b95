package org.newsfold.cluster;

import java.util.List;

/**
 * Logistic regression with a quadratic penalty, by gradient descent with momentum; similarities can
 * only speak for, never against: their weights do not fall below zero.
 */
final class LogisticRegression {
  private static final int STEPS = 4000;
  private static final double PENALTY = 0.0005;

  private LogisticRegression() {}

  /** An example; the first value is 1, for the bias. */
  record Example(List<Double> values, boolean same, double weight) {
    Example {
      values = List.copyOf(values);
    }

    /** The same, of so many times the weight. */
    Example times(double factor) {
      return new Example(values, same, weight * factor);
    }
  }

  /**
   * Trains weights.
   *
   * @param free positions whose weights may be negative, besides the bias
   */
  static double[] train(List<Example> examples, int size, List<Integer> free) {
    double[] weights = new double[size];
    double[] speed = new double[size];
    double total = examples.stream().mapToDouble(Example::weight).sum();
    double[][] rows =
        examples.stream()
            .map(example -> example.values().stream().mapToDouble(v -> v).toArray())
            .toArray(double[][]::new);
    for (int step = 0; step < STEPS; step++) {
      double[] slope = slope(examples, rows, weights);
      for (int i = 0; i < size; i++) {
        double pull = slope[i] / total + (i == 0 ? 0 : PENALTY * weights[i]);
        speed[i] = 0.95 * speed[i] - 0.5 * pull;
        weights[i] += speed[i];
        if (i > 0 && weights[i] < 0 && !free.contains(i)) {
          weights[i] = 0;
          speed[i] = 0;
        }
      }
    }
    return weights;
  }

  private static double[] slope(List<Example> examples, double[][] rows, double[] weights) {
    double[] slope = new double[weights.length];
    for (int row = 0; row < rows.length; row++) {
      Example example = examples.get(row);
      double miss = example.weight * (probability(rows[row], weights) - (example.same ? 1 : 0));
      for (int i = 0; i < weights.length; i++) {
        slope[i] += miss * rows[row][i];
      }
    }
    return slope;
  }

  private static double probability(double[] values, double[] weights) {
    double odds = 0;
    for (int i = 0; i < weights.length; i++) {
      odds += weights[i] * values[i];
    }
    return 1 / (1 + Math.exp(-odds));
  }
}
