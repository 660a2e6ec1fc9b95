package org.newsfold.enrich.language;

/** What the words of a text say together: a weighed sum of evidence for each language. */
final class Scores {
  private final float[] sums;
  private int letters;

  /** Those of no words. */
  Scores(int languages) {
    sums = new float[languages];
  }

  /** Adds what a word says. */
  void add(float[] ofWord, int lettersOfWord) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += ofWord[i];
    }
    letters += lettersOfWord;
  }

  /** Adds those of another text in the same script. */
  void add(Scores other) {
    add(other.sums, other.letters);
  }

  /** The sum for a language. */
  float get(int language) {
    return sums[language];
  }

  /** How many letters they rest on. */
  int letters() {
    return letters;
  }
}
