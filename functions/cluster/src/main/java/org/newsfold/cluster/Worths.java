package org.newsfold.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsfold.story.ArticleItem;

/**
 * What features are worth in a story: how rare each is, and in how many of the articles it stands.
 */
final class Worths {
  private final Map<String, Worth> byFeature = new HashMap<>();

  private Worths() {}

  /** One feature's. */
  static final class Worth {
    private final double rarity;
    private int articles;
    private double value;

    Worth(double rarity) {
      this.rarity = rarity;
    }

    double value() {
      return value;
    }
  }

  /**
   * What an article says, and what it is worth.
   *
   * @param worths of the witness's features, in their order
   */
  record Spoken(Witness witness, List<Worth> worths) {
    ArticleItem article() {
      return witness.article();
    }
  }

  /** Weighs what some articles say. */
  static List<Spoken> weigh(Collection<Witness> witnesses) {
    Worths worths = new Worths();
    List<Spoken> spoken = witnesses.stream().map(worths::count).toList();
    worths.byFeature.values().forEach(w -> w.value = w.rarity * Math.log(1 + w.articles));
    return spoken;
  }

  private Spoken count(Witness witness) {
    List<Worth> own = new ArrayList<>(witness.features().size());
    for (Witness.Feature feature : witness.features()) {
      Worth worth = byFeature.computeIfAbsent(feature.id(), id -> new Worth(feature.rarity()));
      worth.articles++;
      own.add(worth);
    }
    return new Spoken(witness, own);
  }
}
