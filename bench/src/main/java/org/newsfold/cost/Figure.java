package org.newsfold.cost;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.newsfold.cost.ArchiveCost.Cost;

/**
 * One figure of what articles cost.
 *
 * @param mean with the settling of hot stories
 */
record Figure(String name, double median, double mean) {
  /** Of what articles and settlings cost; an article's settling may be for many. */
  static Figure of(
      String name,
      List<Cost> articles,
      List<Cost> settlings,
      ToDoubleFunction<Cost> ofArticle,
      ToDoubleFunction<Cost> ofSettling) {
    double[] each = articles.stream().mapToDouble(ofArticle).sorted().toArray();
    double sum = settlings.stream().mapToDouble(ofSettling).sum();
    for (double one : each) {
      sum += one;
    }
    return new Figure(name, each[each.length / 2], sum / each.length);
  }

  static Figure of(
      String name, List<Cost> articles, List<Cost> settlings, ToDoubleFunction<Cost> ofBoth) {
    return of(name, articles, settlings, ofBoth, ofBoth);
  }
}
