package org.newsfold.enrich.language;

import org.jspecify.annotations.Nullable;
import org.newsfold.text.Memo;

/**
 * What words say in a {@link Contest}; of words seen lately it is remembered, since words come
 * again and looking their n-grams up is most of the time that telling a language takes. Takes 3 MB
 * at most.
 */
final class KnownWords {
  private static final int REMEMBERED = 1 << 13;
  private static final int LONGEST = 24;

  private final Contest contest;
  private final Weights weights;
  private final Memo<String, Known> lately = new Memo<>(this::read, REMEMBERED);

  /** What a word says. */
  private static final class Known {
    final float[] scores;
    final int letters;

    Known(float[] scores, int letters) {
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
        Known known = word.length() > LONGEST ? read(word) : lately.of(word);
        scores.add(known.scores, known.letters);
      }
    }
    return scores;
  }

  /** How probable each language is, the sum being 1; see {@link Contest#probabilities}. */
  double[] probabilities(Scores scores, @Nullable String declared) {
    return contest.probabilities(scores, weights, declared);
  }

  private Known read(String word) {
    Evidence evidence = Evidence.weighed(contest.candidates().size(), weights);
    contest.add(word, evidence);
    return new Known(evidence.sums(), evidence.letters());
  }
}
