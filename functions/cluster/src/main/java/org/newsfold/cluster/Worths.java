package org.newsfold.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What stems are worth in a story in one language: how rare each is, and in how many of the
 * articles it stands.
 */
final class Worths {
  private final Map<String, Worth> byStem = new HashMap<>();

  /** One stem's. */
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

  /** Counts the stems of an article, once each; those of its sentences, in their order. */
  private Spoken count(Witness witness) {
    List<Worth> own = new ArrayList<>(witness.stems().size());
    for (Witness.Stem stem : witness.stems()) {
      Worth worth = byStem.computeIfAbsent(stem.text(), text -> new Worth(stem.rarity()));
      worth.articles++;
      own.add(worth);
    }
    return new Spoken(witness, own);
  }

  /** What an article says, by what its stems are worth. */
  record Spoken(Witness witness, List<Worth> stems) {}

  /** Weighs the stems of some articles. */
  List<Spoken> weigh(Collection<Witness> witnesses) {
    List<Spoken> spoken = witnesses.stream().map(this::count).toList();
    byStem.values().forEach(worth -> worth.value = worth.rarity * Math.log(1 + worth.articles));
    return spoken;
  }

  /** What some stems are worth together; nothing those that no article has. */
  double of(Collection<String> stems) {
    double sum = 0;
    for (String stem : stems) {
      Worth worth = byStem.get(stem);
      sum += worth == null ? 0 : worth.value;
    }
    return sum;
  }
}
