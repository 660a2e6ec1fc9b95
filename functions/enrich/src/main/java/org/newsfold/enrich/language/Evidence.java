package org.newsfold.enrich.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What in some words speaks for each of the languages that write their script. */
final class Evidence {
  /** The kinds of n-grams, the two lists of words, and letters that a language does not use. */
  static final List<String> FEATURES = features();

  static final int GRAMMAR_WORDS = Ngrams.KINDS;
  static final int TELLING_WORDS = GRAMMAR_WORDS + 1;
  static final int FOREIGN_LETTERS = TELLING_WORDS + 1;

  private final int languages;
  private final float[] weights;

  /** From one feature's sums to the next one's; 0 where all are summed up in one. */
  private final int stride;

  private final float[] sums;
  private int letters;

  private Evidence(int languages, float[] weights, int stride) {
    this.languages = languages;
    this.weights = weights;
    this.stride = stride;
    sums = new float[Math.max(languages, stride * FEATURES.size())];
  }

  /** None yet; each feature is to be kept apart. */
  static Evidence apart(int languages) {
    float[] same = new float[FEATURES.size()];
    Arrays.fill(same, 1);
    return new Evidence(languages, same, languages);
  }

  /** None yet; features are to be weighed and summed up. */
  static Evidence weighed(int languages, Weights weights) {
    return new Evidence(languages, weights.ofFeatures(), 0);
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
    return sums[feature * stride + language];
  }

  void add(int feature, int language, int count) {
    sums[feature * stride + language] += weights[feature] * count;
  }

  /**
   * Adds what the n-grams of a word in lower case say, and its letters.
   *
   * @param columns as {@link NgramTable#add} takes them
   */
  void addNgrams(String word, NgramTable table, int[] columns) {
    Ngrams.of(
        word,
        (hash, kind) -> {
          letters += kind == 0 ? 1 : 0;
          int place = table.place(hash);
          if (place != NgramTable.NOWHERE) {
            table.add(place, sums, kind * stride, weights[kind], columns);
          }
        });
  }

  /** For each language the sum of its features, each times its weight. */
  float[] sums(Weights byFeature) {
    float[] of = byFeature.ofFeatures();
    float[] all = new float[languages];
    for (int i = 0; i < sums.length; i++) {
      all[i % languages] += of[i / languages] * sums[i];
    }
    return all;
  }

  /** The sums of features that were weighed. */
  float[] sums() {
    return sums;
  }
}
