package org.newsfold.name;

import java.util.Arrays;

/**
 * How alike two words sound: a weighted edit distance (Levenshtein with neighbours exchanged, by
 * Damerau, 1964) over {@link Sounds}, where like sounds cost little ({@code sound-costs.tsv}) and
 * vowels less than consonants, since transliterations and unvowelled scripts change them.
 */
final class SoundDistance {
  private static final int SOUNDS = 128;
  private static final double VOWEL_FOR_VOWEL = .15;
  private static final double VOWEL = .22;
  private static final double WEAK = .35;
  private static final double CONSONANT = 1;

  /** The first sounds of two words are seldom mistaken for each other: unlike ones cost more. */
  private static final double FIRST = 1.5;

  private static final double UNLIKE = .5;
  private static final double EXCHANGE = .6;
  private static final double SHORTEST = 2.6;

  private final double[][] costs = new double[SOUNDS][SOUNDS];

  SoundDistance() {
    for (char a = 0; a < SOUNDS; a++) {
      for (char b = 0; b < SOUNDS; b++) {
        boolean vowels = Sounds.isVowel(a) && Sounds.isVowel(b);
        costs[a][b] = a == b ? 0 : vowels ? VOWEL_FOR_VOWEL : CONSONANT;
      }
    }
    for (String[] row : Tsv.rows(SoundDistance.class, "sound-costs.tsv")) {
      double cost = Double.parseDouble(row[2]);
      costs[row[0].charAt(0)][row[1].charAt(0)] = cost;
      costs[row[1].charAt(0)][row[0].charAt(0)] = cost;
    }
  }

  /** From 0 (nothing alike) to 1 (the same sounds). */
  double similarity(String one, String other, boolean loosely) {
    if (one.equals(other)) {
      return 1;
    }
    double length = Math.max(SHORTEST, Math.max(weight(one, loosely), weight(other, loosely)));
    return Math.max(0, 1 - distance(one, other, loosely) / length);
  }

  private static double weight(String sounds, boolean loosely) {
    double weight = 0;
    for (int i = 0; i < sounds.length(); i++) {
      weight += Sounds.isVowel(sounds.charAt(i)) ? (loosely ? .1 : .3) : 1;
    }
    return weight;
  }

  private double distance(String one, String other, boolean loosely) {
    int width = other.length() + 1;
    double[] before = new double[width];
    double[] last = new double[width];
    double[] now = new double[width];
    for (int j = 1; j < width; j++) {
      last[j] = last[j - 1] + gap(other, j - 1, loosely);
    }
    for (int i = 1; i <= one.length(); i++) {
      double gapI = gap(one, i - 1, loosely);
      now[0] = last[0] + gapI;
      for (int j = 1; j < width; j++) {
        double exchange = exchange(one.charAt(i - 1), other.charAt(j - 1), loosely);
        boolean unlikeFirst = i == 1 && j == 1 && exchange >= UNLIKE;
        double best = last[j - 1] + (unlikeFirst ? FIRST * exchange : exchange);
        best = Math.min(best, last[j] + gapI);
        best = Math.min(best, now[j - 1] + gap(other, j - 1, loosely));
        if (i > 1 && j > 1 && crossed(one, i, other, j)) {
          best = Math.min(best, before[j - 2] + EXCHANGE);
        }
        now[j] = best;
      }
      double[] free = before;
      before = last;
      last = now;
      now = free;
      Arrays.fill(now, 0);
    }
    return last[width - 1];
  }

  private static boolean crossed(String one, int i, String other, int j) {
    return one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
  }

  private double exchange(char one, char other, boolean loosely) {
    if (one == other) {
      return 0;
    }
    double cost = one < SOUNDS && other < SOUNDS ? costs[one][other] : CONSONANT;
    if (!loosely) {
      return cost;
    }
    return Sounds.isVowel(one) && Sounds.isVowel(other) ? .05 : cost < CONSONANT ? cost * .6 : cost;
  }

  /** What a sound costs that stands in one word only. */
  private static double gap(String sounds, int at, boolean loosely) {
    char sound = sounds.charAt(at);
    if (Sounds.isVowel(sound)) {
      return loosely ? .06 : at == 0 ? WEAK : VOWEL;
    }
    boolean nasal = sound == 'g' && at > 0 && sounds.charAt(at - 1) == 'n';
    return sound == 'H' || nasal ? WEAK : sound == 'v' ? .5 : CONSONANT;
  }
}
