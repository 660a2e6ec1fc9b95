package org.newsfold.cluster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsfold.name.Tsv;

/**
 * How rare a feature is in news at large, by {@code background.tsv}: counts of events, derived from
 * development data once and shipped, never from the archive at hand, or else the order of arrival
 * would matter. Rows: kind ({@code person}, {@code place}, {@code org}, {@code number}, {@code
 * concept}, {@code word} by its key, or a language for its words), feature, events whose reports
 * have it; the feature {@code *} is the number of events counted.
 */
final class Background {
  /** Words of all languages by what they sound like, see {@link org.newsfold.name.WordKey}. */
  static final String WORD = "word";

  /** Kinds that are counted whatever the language. */
  static final Set<String> KINDS = Set.of("person", "place", "org", "number", "concept", WORD);

  /**
   * By its length, in how many texts a word usually stands: in one of so many. The geometric mean
   * over the words of texts in 15 languages, cut as {@link SignatureMaker#stem} does.
   */
  private static final List<Double> ONE_IN = List.of(2.0, 2.0, 2.5, 5.6, 14.0, 32.0, 70.0, 70.0);

  /** The same for two neighbouring characters of a script without blanks. */
  private static final double ONE_OF_UNSPACED_IN = 40;

  private static final int FIRST_OF_UNSPACED = 0x2e80;

  /** So much of an event was seen of each word before anything was counted. */
  private static final double SEEN = 0.5;

  /** Words that stand in one of so many texts, or fewer, are as rare as can be. */
  private static final double RAREST = 1000;

  private final Map<String, Map<String, Double>> rarities = new HashMap<>();
  private final Map<String, Integer> events = new HashMap<>();

  static Background shipped() {
    return new Background(Tsv.rows(Background.class, "background.tsv"));
  }

  Background(List<String[]> rows) {
    for (String[] cells : rows) {
      if (cells[1].equals("*")) {
        events.put(cells[0], Integer.parseInt(cells[2]));
      }
    }
    for (String[] cells : rows) {
      rarities
          .computeIfAbsent(cells[0], kind -> new HashMap<>())
          .put(cells[1], rarity(cells[0], cells[1], Integer.parseInt(cells[2])));
    }
  }

  /**
   * How rare a feature is, from 0, which every article has, to 1. Names, numbers and concepts that
   * are not known are as rare as can be. Of a word of a language of which little or nothing is
   * known, its length tells, the better the less is known: long words are rare in any language
   * (Zipf 1935).
   */
  double rarity(String kind, String feature) {
    Double known = rarities.getOrDefault(kind, Map.of()).get(feature);
    return known != null ? known : KINDS.contains(kind) ? 1 : rarity(kind, feature, 0);
  }

  private double rarity(String kind, String feature, int having) {
    double all = events.getOrDefault(kind, 0);
    if (KINDS.contains(kind)) {
      return Math.log(all / Math.min(all, having + SEEN)) / Math.log(all / SEEN);
    }
    double share = (having + SEEN) / (all + SEEN * usuallyOneIn(feature));
    return Math.clamp(-Math.log(share) / Math.log(RAREST), 0, 1);
  }

  private static double usuallyOneIn(String word) {
    return word.codePointAt(0) >= FIRST_OF_UNSPACED
        ? ONE_OF_UNSPACED_IN
        : ONE_IN.get(Math.min(word.length(), ONE_IN.size() - 1));
  }
}
