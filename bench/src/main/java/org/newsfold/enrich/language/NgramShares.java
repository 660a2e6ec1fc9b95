package org.newsfold.enrich.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How frequent the n-grams of a language are, edges written, as shares of its letters. */
record NgramShares(Map<String, Double> shares) {
  /** Taken off the count of each n-gram of a small text, for those that it happens to have. */
  private static final double DISCOUNT = .4;

  NgramShares {
    shares = Map.copyOf(shares);
  }

  /** Those of a small text. */
  static NgramShares ofWords(Collection<String> words) {
    Map<String, Double> counts = counts(words);
    double letters = letters(words);
    counts.replaceAll((ngram, count) -> (count - DISCOUNT) / letters);
    return new NgramShares(counts);
  }

  /**
   * An n-gram of a text with its edges written, in lower case; nothing if it is of two words or has
   * no letter.
   */
  static Optional<String> marked(String ngram) {
    String marked = ngram.toLowerCase(Locale.ROOT).replaceAll("\\P{L}", Ngrams.EDGE + "");
    int edge = marked.indexOf(Ngrams.EDGE, 1);
    boolean whole = edge < 0 || edge == marked.length() - 1;
    boolean hasLetter = marked.chars().anyMatch(c -> c != Ngrams.EDGE);
    return whole && hasLetter ? Optional.of(marked) : Optional.empty();
  }

  private static double letters(Collection<String> words) {
    return Math.max(1, words.stream().mapToInt(String::length).sum());
  }

  private static Map<String, Double> counts(Collection<String> words) {
    Map<String, Double> counts = new HashMap<>();
    words.forEach(word -> Ngrams.parts(word).forEach(part -> count(part, counts)));
    return counts;
  }

  private static void count(String part, Map<String, Double> counts) {
    String marked = Ngrams.EDGE + part + Ngrams.EDGE;
    for (int from = 0; from < marked.length(); from++) {
      for (int to = from + 1; to <= marked.length() && to <= from + Ngrams.LONGEST; to++) {
        String ngram = marked.substring(from, to);
        if (ngram.chars().anyMatch(c -> c != Ngrams.EDGE)) {
          counts.merge(ngram, 1.0, Double::sum);
        }
      }
    }
  }

  /**
   * With n-grams of four and five letters, where three were counted at most: as frequent as if a
   * letter depended on the two before it alone.
   */
  NgramShares extended() {
    Map<String, Double> all = new HashMap<>(shares);
    Map<String, Double> longest = new HashMap<>();
    shares.forEach((ngram, share) -> putIf(ngram.length() == 3, longest, ngram, share));
    Map<String, List<String>> byStart = new HashMap<>();
    for (String ngram : longest.keySet()) {
      byStart.computeIfAbsent(ngram.substring(0, 2), key -> new ArrayList<>()).add(ngram);
    }
    Map<String, Double> grown = longest;
    for (int length = 4; length <= Ngrams.LONGEST; length++) {
      grown = grown(grown, byStart);
      all.putAll(grown);
    }
    return new NgramShares(all);
  }

  private Map<String, Double> grown(Map<String, Double> ngrams, Map<String, List<String>> byStart) {
    Map<String, Double> grown = new HashMap<>();
    ngrams.forEach(
        (ngram, share) -> {
          String end = ngram.substring(ngram.length() - 2);
          double ends = shares.getOrDefault(end, 0.0);
          for (String next : byStart.getOrDefault(end, List.of())) {
            double longer = share * shares.getOrDefault(next, 0.0) / ends;
            putIf(longer > NgramTable.FLOOR, grown, ngram + next.charAt(2), longer);
          }
        });
    return grown;
  }

  private static void putIf(boolean wanted, Map<String, Double> map, String ngram, double share) {
    if (wanted) {
      map.put(ngram, share);
    }
  }

  /**
   * In Latin letters, of a language that writes Cyrillic and Latin alike; n-grams that become too
   * long are left out.
   */
  NgramShares inLatin(Map<Character, String> letters) {
    Map<String, Double> latin = new HashMap<>();
    shares.forEach(
        (ngram, share) -> {
          StringBuilder spelled = new StringBuilder();
          ngram.chars().forEach(c -> spelled.append(letters.getOrDefault((char) c, "*")));
          boolean whole = spelled.indexOf("*") < 0 && spelled.length() <= Ngrams.LONGEST;
          if (whole) {
            latin.merge(spelled.toString(), share, Double::sum);
          }
        });
    return new NgramShares(latin);
  }
}
