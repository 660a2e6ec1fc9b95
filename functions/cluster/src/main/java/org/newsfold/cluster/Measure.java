package org.newsfold.cluster;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;

/**
 * One measure of a pair.
 *
 * @param shared what is behind it, the most telling
 */
record Measure(double value, List<String> shared) {
  /** Of what is behind it so many are shown. */
  static final int SHOWN = 6;

  static final Measure NOTHING = new Measure(0, List.of());

  Measure {
    shared = List.copyOf(shared.subList(0, Math.min(SHOWN, shared.size())));
  }

  /** A share of a whole, which may be nothing. */
  static Measure of(double part, double whole, List<String> shared) {
    return new Measure(whole == 0 ? 0 : Math.min(1, part / whole), shared);
  }

  Measure naming(UnaryOperator<String> name) {
    return new Measure(value, shared.stream().map(name).toList());
  }

  Measure root() {
    return new Measure(Math.sqrt(value), shared);
  }

  /** The cosine of the weights of two articles' things (Salton &amp; McGill 1983). */
  static Measure cosine(Weights a, Weights b) {
    Weights.Shared shared = a.shared(b);
    return of(shared.products(), Math.sqrt(a.squares() * b.squares()), shared.names(SHOWN));
  }

  /**
   * How much of what the article has that has less the other has too.
   *
   * @param whole of the squares of its weights
   */
  static Measure share(Weights.Shared shared, Weights a, Weights b, DoubleUnaryOperator whole) {
    double fewer = Math.min(a.squares(), b.squares());
    return of(shared.products(), whole.applyAsDouble(fewer), shared.names(SHOWN));
  }
}
