package org.newsfold.enrich.language;

import org.jspecify.annotations.Nullable;

/**
 * What words say in a {@link Contest}; of words seen lately it is remembered, since words come
 * again and looking their n-grams up is most of the time that telling a language takes.
 *
 * <p>Safe for use by several threads: what is remembered never changes, and what one thread forgets
 * for another is only looked up again. Takes 3 MB at most.
 */
final class KnownWords {
  private static final int REMEMBERED = 1 << 13;
  private static final int LONGEST = 24;

  private final Contest contest;
  private final Weights weights;
  private final @Nullable Known[] lately = new Known[REMEMBERED];

  /** A word and what it says. */
  private static final class Known {
    final String word;
    final float[] scores;
    final int letters;

    Known(String word, float[] scores, int letters) {
      this.word = word;
      this.scores = scores;
      this.letters = letters;
    }
  }

  KnownWords(Contest contest, Weights weights) {
    this.contest = contest;
    this.weights = weights;
  }

  Contest contest() {
    return contest;
  }

  /** What the words of a piece say together. */
  Scores scores(Piece piece) {
    Scores scores = new Scores(contest.candidates().size());
    if (!contest.isDecided()) {
      for (String word : piece.words()) {
        Known known = of(word);
        scores.add(known.scores, known.letters);
      }
    }
    return scores;
  }

  /** How probable each language is, the sum being 1; see {@link Contest#probabilities}. */
  double[] probabilities(Scores scores, @Nullable String declared) {
    return contest.probabilities(scores, weights, declared);
  }

  private Known of(String word) {
    if (word.length() > LONGEST) {
      return read(word);
    }
    int hash = word.hashCode();
    int at = (hash ^ (hash >>> 13)) & (REMEMBERED - 1);
    Known known = lately[at];
    if (known == null || !known.word.equals(word)) {
      known = read(word);
      lately[at] = known;
    }
    return known;
  }

  private Known read(String word) {
    Evidence evidence = Evidence.weighed(contest.candidates().size(), weights);
    contest.add(word, evidence);
    return new Known(word, evidence.sums(), evidence.letters());
  }
}
