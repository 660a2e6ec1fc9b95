package org.newsfold.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.newsfold.story.ArticleItem;
import org.newsfold.story.Copy;
import org.newsfold.story.Link;
import org.newsfold.story.Reason;

/** Scores pairs by a {@link Model} over {@link PairFeatures}. */
final class LogisticScorer implements PairScorer {
  private static final int REASONS = 6;

  /** Articles of a lower score are hardly ever of one story, and no copies. */
  private static final double LIKELY = 0.3;

  private final PairFeatures features;
  private final Model model;

  LogisticScorer(PairFeatures features, Model model) {
    this.features = features;
    this.model = model;
  }

  @Override
  public Link score(ArticleItem x, ArticleItem y) {
    boolean ordered = x.id().compareTo(y.id()) < 0;
    ArticleItem a = ordered ? x : y;
    ArticleItem b = ordered ? y : x;
    List<Measure> measures = features.of(a, b);
    boolean oneLanguage = PairFeatures.language(a).equals(PairFeatures.language(b));
    List<Double> weights = oneLanguage ? model.oneLanguage() : model.acrossLanguages();
    double odds = weights.getFirst();
    List<Reason> reasons = new ArrayList<>();
    for (int i = 0; i < measures.size(); i++) {
      Measure measure = measures.get(i);
      double added = weights.get(i + 1) * measure.value();
      odds += added;
      if (added != 0) {
        String name = PairFeatures.NAMES.get(i);
        reasons.add(new Reason(name, round(measure.value()), round(added), measure.shared()));
      }
    }
    reasons.sort(Comparator.comparingDouble(reason -> -Math.abs(reason.weight())));
    double score = 1 / (1 + Math.exp(-odds));
    return new Link(
        a.id(),
        a.revision(),
        b.id(),
        b.revision(),
        (int) Math.round(Link.ONE * score),
        score < LIKELY ? Copy.NONE : Copies.between(a, b),
        model.version(),
        reasons.subList(0, Math.min(REASONS, reasons.size())));
  }

  private static double round(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
