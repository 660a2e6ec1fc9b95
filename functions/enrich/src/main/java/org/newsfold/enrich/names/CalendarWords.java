package org.newsfold.enrich.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.newsfold.enrich.dates.Calendar;
import org.newsfold.name.Folding;
import org.newsfold.name.Tsv;

/** The names of months and days, which some languages capitalise. */
final class CalendarWords {
  private final Map<String, Set<String>> words = new HashMap<>();

  CalendarWords() {
    for (String[] row : Tsv.rows(Calendar.class, "calendar.tsv")) {
      for (String form : row[3].split("\\|", -1)) {
        words.computeIfAbsent(row[0], language -> new HashSet<>()).add(Folding.fold(form));
      }
    }
  }

  boolean has(String language, String folded) {
    return words.getOrDefault(language, Set.of()).contains(folded);
  }
}
