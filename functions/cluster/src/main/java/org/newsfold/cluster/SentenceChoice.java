package org.newsfold.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.newsfold.cluster.Witness.Sentence;
import org.newsfold.cluster.Worths.Spoken;
import org.newsfold.cluster.Worths.Worth;
import org.newsfold.story.Citation;

/**
 * Chooses three to five sentences: one after the other the one that says most of what the articles
 * share and has not been said (the greedy choice of Nemhauser, Wolsey &amp; Fisher 1978 for
 * coverage). Told in the order in which they stand in their articles.
 */
final class SentenceChoice {
  private static final int MOST = 5;
  private static final int LEAST = 3;

  /** Beyond the least number, a sentence must add this share of what the first one says. */
  private static final double ADDS = 0.3;

  private SentenceChoice() {}

  static List<Citation> of(Collection<Spoken> articles) {
    PriorityQueue<Candidate> open =
        new PriorityQueue<>(
            Comparator.<Candidate>comparingDouble(c -> -c.gain)
                .thenComparing(c -> c.sentence.citation().article())
                .thenComparingInt(c -> c.sentence.citation().start()));
    for (Spoken spoken : articles) {
      for (Sentence sentence : spoken.witness().sentences()) {
        open.add(new Candidate(sentence, spoken.worths()));
      }
    }
    Set<Worth> said = new HashSet<>();
    List<Candidate> chosen = new ArrayList<>();
    double first = 0;
    while (chosen.size() < MOST && !open.isEmpty()) {
      Candidate best = open.remove();
      if (best.weighed < chosen.size()) {
        best.weigh(said, chosen.size());
        open.add(best);
        continue;
      }
      first = Math.max(first, best.gain);
      if (best.gain <= 0 || (chosen.size() >= LEAST && best.gain < ADDS * first)) {
        break;
      }
      chosen.add(best);
      best.say(said);
    }
    return chosen.stream()
        .sorted(Comparator.comparingInt((Candidate c) -> c.sentence.rank()))
        .map(c -> c.sentence.citation())
        .toList();
  }

  private static final class Candidate {
    private final Sentence sentence;

    /** Those of its article. */
    private final List<Worth> worths;

    private double gain;
    private int weighed;

    Candidate(Sentence sentence, List<Worth> worths) {
      this.sentence = sentence;
      this.worths = worths;
      weigh(Set.of(), 0);
    }

    /**
     * Finds what it says that was not said, for its length; early sentences are worth more. It
     * never grows, so that only the best so far need be weighed again (Minoux 1978).
     *
     * @param chosen how many sentences were chosen before
     */
    void weigh(Set<Worth> said, int chosen) {
      double sum = 0;
      for (int feature : sentence.features()) {
        Worth worth = worths.get(feature);
        sum += said.contains(worth) ? 0 : worth.value();
      }
      gain = sum / Math.sqrt(8 + sentence.features().size()) / (1 + sentence.rank() / 6.0);
      weighed = chosen;
    }

    void say(Set<Worth> said) {
      sentence.features().forEach(feature -> said.add(worths.get(feature)));
    }
  }
}
