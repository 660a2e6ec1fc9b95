package org.newsfold.enrich.numbers;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsfold.enrich.text.Word;
import org.newsfold.enrich.text.Words;
import org.newsfold.name.Folding;
import org.newsfold.name.Tsv;

/** Words of number by language: values, magnitudes, units; and the signs of units. */
final class NumberTables {
  private static final int LONGEST_ENDING = 5;
  private static final int LONGEST_UNSPACED = 4;

  private final Map<String, Map<String, Double>> values = doubles("number-words.tsv");
  private final Map<String, Map<String, Double>> magnitudes = doubles("magnitudes.tsv");
  private final Map<String, Map<String, String>> units = new HashMap<>();
  private final Map<String, String> signs = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> prefixes = new HashMap<>();

  /** A unit of so many characters. */
  record UnitMatch(String unit, int characters) {}

  NumberTables() {
    for (String[] row : Tsv.rows(NumberTables.class, "numerals.tsv")) {
      Map<String, Double> words = values.computeIfAbsent(row[0], language -> new HashMap<>());
      for (String form : row[2].split("\\|", -1)) {
        words.putIfAbsent(Folding.fold(form), Double.valueOf(row[1]));
      }
    }
    for (String[] row : Tsv.rows(NumberTables.class, "units.tsv")) {
      units.computeIfAbsent(row[0], language -> new HashMap<>()).put(unitKey(row[1]), row[2]);
    }
    for (String[] row : Tsv.rows(NumberTables.class, "symbols.tsv")) {
      if (row[1].isEmpty()) {
        signs.put(row[0], row[2]);
      }
      boolean percentBehind = row[2].equals("%") && row[1].isEmpty();
      if (!percentBehind) {
        prefixes.computeIfAbsent(row[1], l -> new HashMap<>()).put(Folding.fold(row[0]), row[2]);
      }
    }
  }

  private static String unitKey(String form) {
    return form.endsWith("*")
        ? Folding.fold(form.substring(0, form.length() - 1)) + '*'
        : Folding.fold(form);
  }

  private static Map<String, Map<String, Double>> doubles(String resource) {
    Map<String, Map<String, Double>> table = new HashMap<>();
    for (String[] row : Tsv.rows(NumberTables.class, resource)) {
      table
          .computeIfAbsent(row[0], language -> new HashMap<>())
          .put(Folding.fold(row[1]), Double.valueOf(row[2]));
    }
    return table;
  }

  Optional<Double> value(String language, String folded) {
    return Optional.ofNullable(values.getOrDefault(language, Map.of()).get(folded));
  }

  Optional<Double> magnitude(String language, String folded) {
    return Optional.ofNullable(magnitudes.getOrDefault(language, Map.of()).get(folded));
  }

  /** The unit that a folded word or phrase names. */
  Optional<String> unit(String language, String folded) {
    Optional<String> own = unit(units.getOrDefault(language, Map.of()), folded);
    return own.isPresent() ? own : unit(units.getOrDefault("", Map.of()), folded);
  }

  /** Whether a phrase stands in the table as it is. */
  boolean isPhrase(String language, String folded) {
    return units.getOrDefault(language, Map.of()).containsKey(folded)
        || units.getOrDefault("", Map.of()).containsKey(folded);
  }

  /** Whether one letter behind digits is a magnitude or a unit, as in {@code 5m}. */
  boolean isGlued(String language, String letter) {
    return language.equals("en") && letter.equals("m");
  }

  private static Optional<String> unit(Map<String, String> table, String folded) {
    String unit = table.get(folded);
    for (int cut = 0; unit == null && cut <= LONGEST_ENDING && cut < folded.length(); cut++) {
      unit = table.get(folded.substring(0, folded.length() - cut) + '*');
    }
    return Optional.ofNullable(unit);
  }

  /** The unit of several characters that begins at a character of a script without blanks. */
  Optional<UnitMatch> unspacedUnit(List<Word> words, int at) {
    StringBuilder phrase = new StringBuilder();
    Optional<UnitMatch> best = Optional.empty();
    for (int i = at; i < words.size() && i - at < LONGEST_UNSPACED; i++) {
      Word word = words.get(i);
      if (!Words.isUnspaced(word.text().codePointAt(0)) || (i > at && !word.gap().isEmpty())) {
        break;
      }
      phrase.append(word.folded());
      String unit = units.getOrDefault("", Map.of()).get(phrase.toString());
      best = unit == null ? best : Optional.of(new UnitMatch(unit, i + 1 - at));
    }
    return best;
  }

  /** The signs that stand behind a number, or with none between also before. */
  Map<String, String> signs() {
    return signs;
  }

  /** The unit that a sign or a word before a number means. */
  Optional<String> prefix(String language, String sign) {
    String folded = Folding.fold(sign);
    String own = prefixes.getOrDefault(language, Map.of()).get(folded);
    return Optional.ofNullable(own == null ? prefixes.getOrDefault("", Map.of()).get(folded) : own);
  }
}
