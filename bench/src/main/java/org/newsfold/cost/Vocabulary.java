package org.newsfold.cost;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.newsfold.cluster.Clustering;
import org.newsfold.name.Tsv;

/**
 * The words and concepts of made-up articles, as frequent as in real ones: they are drawn by the
 * counts that rarity is told by ({@code background.tsv}).
 */
final class Vocabulary {
  /** Stems of so many letters stand for longer words. */
  private static final int CUT = 6;

  /** Words that fewer of the documents have are telling. */
  private static final double TELLING = 0.06;

  private final Map<String, Weighted<String>> words = new HashMap<>();
  private final Map<String, Weighted<String>> telling = new HashMap<>();
  private final Map<String, Map<String, String>> phrases = new HashMap<>();
  private final Weighted<String> concepts;

  Vocabulary(List<String> languages) {
    Map<String, Map<String, Double>> counts = counts();
    for (String language : languages) {
      addWords(language, counts.getOrDefault(language, Map.of()));
    }
    List<String[]> lexicon = Tsv.table(Clustering.class, "concepts.tsv");
    List<String> header = List.of(lexicon.getFirst());
    for (String[] row : lexicon.subList(1, lexicon.size())) {
      Map<String, String> inLanguages = new HashMap<>();
      for (String language : languages) {
        inLanguages.put(language, phrase(row[header.indexOf(language)]));
      }
      phrases.put(row[0], inLanguages);
    }
    Map<String, Double> known = new LinkedHashMap<>(counts.getOrDefault("concept", Map.of()));
    known.keySet().retainAll(phrases.keySet());
    concepts = new Weighted<>(known);
  }

  /** How many documents have a feature, by kind and feature; without the totals. */
  static Map<String, Map<String, Double>> counts() {
    Map<String, Map<String, Double>> counts = new HashMap<>();
    for (String[] row : Tsv.rows(Clustering.class, "background.tsv")) {
      if (!row[1].equals("*")) {
        counts
            .computeIfAbsent(row[0], kind -> new LinkedHashMap<>())
            .put(row[1], Double.parseDouble(row[2]));
      }
    }
    return counts;
  }

  private void addWords(String language, Map<String, Double> counts) {
    double most = counts.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
    Map<String, Double> all = new LinkedHashMap<>();
    Map<String, Double> rare = new LinkedHashMap<>();
    counts.forEach(
        (stem, documents) -> {
          // A word that half of the documents have stands in them more than once.
          double share = Math.min(0.99, documents / (most + 1));
          all.put(whole(stem), -Math.log(1 - share));
          if (share < TELLING) {
            rare.put(whole(stem), documents);
          }
        });
    words.put(language, new Weighted<>(all));
    telling.put(language, new Weighted<>(rare));
  }

  /** A word with this stem. */
  private static String whole(String stem) {
    return stem.length() < CUT ? stem : stem + "en";
  }

  /** What a cell of the lexicon begins with, its signs left out. */
  private static String phrase(String cell) {
    return cell.split("\\|", 2)[0].replace("$", "");
  }

  String word(String language, RandomGenerator random) {
    return drawn(words, language, random);
  }

  /** A word that few articles have. */
  String tellingWord(String language, RandomGenerator random) {
    return drawn(telling, language, random);
  }

  private static String drawn(
      Map<String, Weighted<String>> from, String language, RandomGenerator random) {
    Weighted<String> words = from.get(language);
    if (words == null) {
      throw new IllegalArgumentException("No words of " + language);
    }
    return words.draw(random);
  }

  String concept(RandomGenerator random) {
    return concepts.draw(random);
  }

  /** How a language says a concept; empty if it has no word for it. */
  String phrase(String concept, String language) {
    return phrases.getOrDefault(concept, Map.of()).getOrDefault(language, "");
  }
}
