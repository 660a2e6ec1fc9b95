package org.newsfold.enrich.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.newsfold.enrich.text.Phrases;
import org.newsfold.name.Tsv;

/**
 * The names of months and days and words like <i>yesterday</i>, by language: {@code calendar.tsv},
 * made from CLDR by {@code CalendarResourceTest}, and {@code calendar-more.tsv} and {@code
 * relative-days.tsv}, written here.
 */
public final class Calendar {
  private final Map<String, Phrases<Entry>> entries;

  /** What a word of the calendar is. */
  enum Kind {
    /** A month, 1 to 12. */
    MONTH,
    /** A month that needs no day, year or preposition to be one. */
    MONTH_ALONE,
    /** A day of the week, 1 = Monday. */
    WEEKDAY,
    /** So many days from the article's own date. */
    DAY,
    /** So many weeks. */
    WEEK,
    /** So many months. */
    MONTHS,
    /** So many years. */
    YEAR,
    /** Looks like another phrase, but means no date. */
    NONE
  }

  /** What a phrase means. */
  record Entry(Kind kind, int number) {}

  Calendar() {
    List<String[]> rows = new ArrayList<>();
    for (String resource : List.of("calendar.tsv", "calendar-more.tsv")) {
      for (String[] row : Tsv.rows(Calendar.class, resource)) {
        for (String form : row[3].split("\\|", -1)) {
          rows.add(new String[] {row[0], form, row[1], row[2]});
        }
      }
    }
    for (String[] row : Tsv.rows(Calendar.class, "relative-days.tsv")) {
      String kind = row[2].equals("month") ? "months" : row[2];
      rows.add(new String[] {row[0], row[1], kind, row[3]});
    }
    entries =
        Phrases.of(
            rows,
            row ->
                new Entry(
                    Kind.valueOf(row[2].toUpperCase(Locale.ROOT).replace(' ', '_')),
                    Integer.parseInt(row[3])));
  }

  /** The calendar of a language; empty if it is not known. */
  Phrases<Entry> of(String language) {
    return Objects.requireNonNull(entries.getOrDefault(language, entries.get("")));
  }
}
