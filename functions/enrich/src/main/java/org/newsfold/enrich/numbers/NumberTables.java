package org.newsfold.enrich.numbers;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.newsfold.name.Folding;
import org.newsfold.name.Tsv;

/** Words of number by language: values, magnitudes, units; and the signs of units. */
final class NumberTables {
  private static final int LONGEST_ENDING = 5;

  private final Map<String, Map<String, Double>> values = doubles("number-words.tsv");
  private final Map<String, Map<String, Double>> magnitudes = doubles("magnitudes.tsv");
  private final Map<String, Map<String, String>> units = new HashMap<>();
  private final Map<String, String> signs = new LinkedHashMap<>();

  NumberTables() {
    for (String[] row : Tsv.rows(NumberTables.class, "units.tsv")) {
      units.computeIfAbsent(row[0], language -> new HashMap<>()).put(unitKey(row[1]), row[2]);
    }
    for (String[] row : Tsv.rows(NumberTables.class, "symbols.tsv")) {
      signs.put(row[0], row[1]);
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

  private static Optional<String> unit(Map<String, String> table, String folded) {
    String unit = table.get(folded);
    for (int cut = 0; unit == null && cut <= LONGEST_ENDING && cut < folded.length(); cut++) {
      unit = table.get(folded.substring(0, folded.length() - cut) + '*');
    }
    return Optional.ofNullable(unit);
  }

  Map<String, String> signs() {
    return signs;
  }
}
