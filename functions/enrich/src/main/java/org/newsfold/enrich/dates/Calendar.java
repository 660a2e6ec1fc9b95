package org.newsfold.enrich.dates;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.newsfold.name.Folding;
import org.newsfold.name.Tsv;

/**
 * The names of months and days and words like <i>yesterday</i>, by language: {@code calendar.tsv},
 * made from CLDR by {@code CalendarResourceTest}, and {@code calendar-more.tsv} and {@code
 * relative-days.tsv}, written here.
 */
public final class Calendar {
  private final Map<String, Map<String, Integer>> months = new HashMap<>();
  private final Map<String, Map<String, DayOfWeek>> weekdays = new HashMap<>();
  private final Map<String, Map<String, Relative>> relatives = new HashMap<>();
  private int longest = 1;

  /** What a word like <i>last week</i> means: so many units from the article's own date. */
  record Relative(String unit, int distance) {}

  Calendar() {
    readNames("calendar.tsv");
    readNames("calendar-more.tsv");
    for (String[] row : Tsv.rows(Calendar.class, "relative-days.tsv")) {
      String folded = Folding.fold(row[1]);
      longest = Math.max(longest, folded.split(" ", -1).length);
      relatives
          .computeIfAbsent(row[0], language -> new HashMap<>())
          .put(folded, new Relative(row[2], Integer.parseInt(row[3])));
    }
  }

  private void readNames(String resource) {
    for (String[] row : Tsv.rows(Calendar.class, resource)) {
      int number = Integer.parseInt(row[2]);
      for (String form : row[3].split("\\|", -1)) {
        String folded = Folding.fold(form);
        if (row[1].equals("month")) {
          months.computeIfAbsent(row[0], language -> new HashMap<>()).putIfAbsent(folded, number);
        } else {
          weekdays
              .computeIfAbsent(row[0], language -> new HashMap<>())
              .putIfAbsent(folded, DayOfWeek.of(number));
        }
      }
    }
  }

  Optional<Integer> month(String language, String folded) {
    return Optional.ofNullable(months.getOrDefault(language, Map.of()).get(folded));
  }

  Optional<DayOfWeek> weekday(String language, String folded) {
    return Optional.ofNullable(weekdays.getOrDefault(language, Map.of()).get(folded));
  }

  Optional<Relative> relative(String language, String folded) {
    return Optional.ofNullable(relatives.getOrDefault(language, Map.of()).get(folded));
  }

  /** How many words the longest relative phrase has. */
  int longestRelative() {
    return longest;
  }
}
