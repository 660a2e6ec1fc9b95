package org.newsfold.enrich.language;

import java.util.ArrayList;
import java.util.List;

/** What in a text speaks for each of the languages that write its script. */
final class Evidence {
  /** The kinds of n-grams, the two lists of words, and letters that a language does not use. */
  static final List<String> FEATURES = features();

  static final int GRAMMAR_WORDS = Ngrams.KINDS;
  static final int TELLING_WORDS = GRAMMAR_WORDS + 1;
  static final int FOREIGN_LETTERS = TELLING_WORDS + 1;

  private final int languages;
  private final float[] sums;
  private int letters;

  /** None yet. */
  Evidence(int languages) {
    this.languages = languages;
    sums = new float[FEATURES.size() * languages];
  }

  private static List<String> features() {
    List<String> names = new ArrayList<>();
    for (int kind = 0; kind < Ngrams.KINDS; kind++) {
      names.add("n-grams of " + (kind / 3 + 1) + " with " + kind % 3 + " edges");
    }
    names.addAll(List.of("grammar words", "telling words", "foreign letters"));
    return List.copyOf(names);
  }

  /** How many letters it rests on. */
  int letters() {
    return letters;
  }

  /** A feature's sum for a language. */
  float get(int feature, int language) {
    return sums[feature * languages + language];
  }

  void add(int feature, int language, int count) {
    sums[feature * languages + language] += count;
  }

  /** Adds what the n-grams of a word say, and its letters. */
  void add(KnownWords.Known word, int[] columns) {
    letters += word.letters();
    word.add(sums, languages, columns);
  }

  /** That of two texts in one script together. */
  Evidence plus(Evidence other) {
    Evidence both = new Evidence(languages);
    for (int i = 0; i < sums.length; i++) {
      both.sums[i] = sums[i] + other.sums[i];
    }
    both.letters = letters + other.letters;
    return both;
  }
}
