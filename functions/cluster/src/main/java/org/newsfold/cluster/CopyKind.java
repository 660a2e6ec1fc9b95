package org.newsfold.cluster;

import java.util.List;
import org.newsfold.story.ArticleItem;
import org.newsfold.story.LinkKind;

/**
 * Tells how two articles of one story hang together:
 *
 * <ul>
 *   <li>{@code DUPLICATE}: nearly all telling word pairs are shared, and the shape is the same
 *   <li>{@code NEAR_DUPLICATE}: more than half of the word pairs of the shorter are shared
 *   <li>{@code TRANSLATION}: two languages, the same shape, names or numbers in common
 *   <li>{@code REWRITE}: one language, the same shape, but other words
 * </ul>
 */
final class CopyKind {
  private static final double SAME_PAIRS = 0.95;
  private static final double MOST_PAIRS = 0.5;
  private static final double SAME_SHAPE = 0.6;
  private static final double SHARED_NAMES = 0.3;

  private CopyKind() {}

  static LinkKind of(ArticleItem a, ArticleItem b, List<PairFeatures.Measure> measures) {
    double pairs = value(measures, "word pairs");
    double shape = value(measures, "sentence lengths");
    double names = Math.max(value(measures, "people"), value(measures, "places"));
    boolean oneLanguage = PairFeatures.language(a).equals(PairFeatures.language(b));
    if (oneLanguage && pairs >= SAME_PAIRS && shape >= SAME_PAIRS) {
      return LinkKind.DUPLICATE;
    }
    if (oneLanguage && pairs >= MOST_PAIRS) {
      return LinkKind.NEAR_DUPLICATE;
    }
    if (shape >= SAME_SHAPE && names >= SHARED_NAMES) {
      return oneLanguage ? LinkKind.REWRITE : LinkKind.TRANSLATION;
    }
    return LinkKind.SAME_STORY;
  }

  private static double value(List<PairFeatures.Measure> measures, String name) {
    return measures.get(PairFeatures.NAMES.indexOf(name)).value();
  }
}
