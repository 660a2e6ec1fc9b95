package org.newsfold.enrich.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.DateMention;
import org.newsfold.enrich.text.Phrases;
import org.newsfold.enrich.text.Phrases.Match;
import org.newsfold.enrich.text.Word;
import org.newsfold.enrich.text.WordTable;

/**
 * Finds dates and reads them as intervals of days.
 *
 * <ul>
 *   <li>Absolute: {@code 12 February 2025}, {@code February 12}, {@code 12. Februar}, {@code 12
 *       февраля}, {@code 12 de febrero de 2025}, {@code February 2025}, {@code 2025-02-12}, {@code
 *       15.02.25}, {@code 2025年2月12日}, {@code 2025}.
 *   <li>Relative to the article's own date: {@code on Wednesday} is the last one up to it; {@code
 *       yesterday}, {@code vergangene Woche}, {@code в прошлом году} (a week begins on Monday).
 *   <li>A day without a year is in the year that brings it nearest to the article's date; without
 *       such a date neither it nor relative ones are read.
 *   <li>Times of day ({@link ClockTimes}), with the day that they are of.
 * </ul>
 */
public final class DateFinder {
  private final Calendar calendar = new Calendar();
  private final ClockTimes times = new ClockTimes();
  private final WordTable monthPrepositions =
      new WordTable(DateFinder.class, "month-prepositions.tsv");
  private final Map<String, Phrases<String>> directions =
      Phrases.read(DateFinder.class, "weekday-directions.tsv", row -> row[2]);

  /**
   * The dates and times of a text, in order, not overlapping.
   *
   * @param words with those of scripts without blanks cut into characters
   * @param published the article's own date, if it has one
   */
  public List<DateMention> find(
      String text, List<Word> words, String language, @Nullable LocalDate published) {
    Reading reading = new Reading(text, words, language, published);
    for (int at = 0; at < words.size(); ) {
      at += Math.max(1, reading.dateAt(at));
    }
    reading.found.addAll(EasternDates.find(text, published, reading.found));
    reading.found.sort((one, other) -> Integer.compare(one.start(), other.start()));
    reading.found.addAll(times.find(text, words, language, reading.found, published));
    reading.found.sort((one, other) -> Integer.compare(one.start(), other.start()));
    return reading.found;
  }

  /** One pass over one text. */
  private final class Reading {
    final String text;
    final List<Word> words;
    final String language;
    final @Nullable LocalDate published;
    final DateWords parts;
    final Phrases<Calendar.Entry> entries;
    final Phrases<String> directions;
    final List<DateMention> found = new ArrayList<>();

    Reading(String text, List<Word> words, String language, @Nullable LocalDate published) {
      this.text = text;
      this.words = words;
      this.language = language;
      this.published = published;
      parts = new DateWords(text, words, language, monthPrepositions);
      entries = calendar.of(language);
      Map<String, Phrases<String>> table = DateFinder.this.directions;
      directions = Objects.requireNonNull(table.getOrDefault(language, table.get("")));
    }

    /** Reads the date that begins at a word; answers how many words it has, 0 if there is none. */
    int dateAt(int at) {
      Word word = words.get(at);
      if (word.isNumber()) {
        int used = numeric(at);
        used = used > 0 ? used : dayFirst(at);
        return used > 0 ? used : year(at);
      }
      Optional<Match<Calendar.Entry>> match = entries.at(words, at);
      if (match.isEmpty()) {
        return 0;
      }
      int length = match.get().words();
      Calendar.Entry entry = match.get().value();
      return switch (entry.kind()) {
        case MONTH, MONTH_ALONE -> monthFirst(at, length, entry);
        case WEEKDAY -> weekday(at, length, DayOfWeek.of(entry.number()));
        case NONE -> length;
        case DAY, WEEK, MONTHS, YEAR -> relative(at, length, entry);
      };
    }

    /** {@code 2025-02-12}, {@code 15.02.25}, {@code 15/02/2025}. */
    private int numeric(int at) {
      int[] numbers = NumericDate.parts(words, at);
      if (numbers.length < 4) {
        return 0;
      }
      Optional<LocalDate> date = NumericDate.read(numbers, language.equals("en"));
      date.ifPresent(day -> add(at, at + numbers[3], day, day));
      return date.isPresent() ? numbers[3] : 0;
    }

    private int dayFirst(int at) {
      int day = parts.number(at, 1, 31);
      int month = day == 0 ? 0 : parts.skipLinks(at + 1);
      int number = month == 0 ? 0 : monthAt(month);
      return number == 0 ? 0 : addDay(at, month + 1, number, day);
    }

    private int monthFirst(int at, int length, Calendar.Entry entry) {
      if (!mayBeMonth(at)) {
        return 0;
      }
      int month = entry.number();
      int next = at + length;
      int day = next < words.size() && words.get(next).isNext() ? parts.number(next, 1, 31) : 0;
      if (day > 0) {
        return addDay(at, next + 1, month, day);
      }
      int year = parts.yearAt(next);
      if (year > 0) {
        YearMonth whole = YearMonth.of(year, month);
        int used = parts.yearEnd(parts.skipLinks(next)) - at;
        add(at, at + used, whole.atDay(1), whole.atEndOfMonth());
        return used;
      }
      boolean alone = entry.kind() == Calendar.Kind.MONTH_ALONE || isBehindPreposition(at);
      Optional<LocalDate> first = alone ? Days.nearest(month, 1, published) : Optional.empty();
      first.ifPresent(found -> add(at, next, found, YearMonth.from(found).atEndOfMonth()));
      return first.isPresent() ? length : 0;
    }

    /** {@code in February}: the nearest one. */
    private boolean isBehindPreposition(int at) {
      return at > 0
          && words.get(at).isNext()
          && monthPrepositions.has(language, words.get(at - 1).folded());
    }

    private int addDay(int from, int after, int month, int day) {
      int year = parts.yearAt(after);
      int to = year > 0 ? parts.yearEnd(parts.skipLinks(after)) : after;
      Optional<LocalDate> date =
          year > 0 ? Days.date(year, month, day) : Days.nearest(month, day, published);
      date.ifPresent(found -> add(from, to, found, found));
      return date.isPresent() ? to - from : 0;
    }

    private int year(int at) {
      int year = parts.yearAlone(at);
      if (year == 0) {
        return 0;
      }
      int end = parts.yearEnd(at);
      add(at, end, Year.of(year).atDay(1), LocalDate.of(year, 12, 31));
      return end - at;
    }

    private int relative(int at, int length, Calendar.Entry entry) {
      boolean noun =
          words.get(at).isCapitalised() && !words.get(at).beginsSentence() && length == 1;
      if (published == null || noun) {
        return 0;
      }
      LocalDate[] days = RelativeDays.of(entry, published);
      add(at, at + length, days[0], days[1]);
      return length;
    }

    /** The last one up to the article's date, unless the words before say that it is to come. */
    private int weekday(int at, int length, DayOfWeek day) {
      if (published == null) {
        return 0;
      }
      String direction = direction(at, length);
      LocalDate date =
          switch (direction) {
            case "next" -> published.with(TemporalAdjusters.next(day));
            case "last" -> published.with(TemporalAdjusters.previous(day));
            default -> published.with(TemporalAdjusters.previousOrSame(day));
          };
      add(at, at + length, date, date);
      return length;
    }

    private String direction(int at, int length) {
      for (int from = Math.max(0, at - 3); from < at; from++) {
        Optional<Match<String>> match = directions.at(words, from);
        if (match.isPresent() && from + match.get().words() == at) {
          return match.get().value();
        }
      }
      return directions
          .at(words, at + length)
          .filter(match -> match.value().endsWith(" after"))
          .map(match -> match.value().substring(0, 4))
          .orElse("");
    }

    private int monthAt(int at) {
      if (at >= words.size() || !mayBeMonth(at)) {
        return 0;
      }
      return entries
          .at(words, at)
          .map(Match::value)
          .filter(
              entry ->
                  entry.kind() == Calendar.Kind.MONTH || entry.kind() == Calendar.Kind.MONTH_ALONE)
          .map(Calendar.Entry::number)
          .orElse(0);
    }

    /** English and German months have capitals. */
    private boolean mayBeMonth(int at) {
      return words.get(at).isCapitalised() || !(language.equals("en") || language.equals("de"));
    }

    private void add(int from, int to, LocalDate first, LocalDate last) {
      int start = words.get(from).start();
      int end = words.get(to - 1).end();
      found.add(new DateMention(start, end, text.substring(start, end), first, last, null));
    }
  }
}
