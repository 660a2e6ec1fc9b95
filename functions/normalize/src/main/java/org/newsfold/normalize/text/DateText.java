package org.newsfold.normalize.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds a date as people and programs write it: ISO 8601, {@code 6 May 2026}, {@code May 6, 2026},
 * {@code 6. Mai 2026}, {@code 6 мая 2026}, {@code 2026年5月6日}, {@code 06.05.2026}. Month names come
 * from {@code months.tsv}. Between slashes the day comes first, unless the text is American. A date
 * without a time is midnight, a time without a zone is UTC.
 */
public final class DateText {
  /** A date that a text declares stands near its start. */
  private static final int LOOKED_AT = 400;

  /** Of what the web holds hardly anything is older. */
  private static final int FIRST_YEAR = 1990;

  private static final int LAST_YEAR = 2100;
  private static final Map<String, Integer> MONTHS = months();

  /** What may stand between day and month, or month and year. */
  private static final List<String> FILLERS =
      List.of(
          ".", ",", "-", "/", "de", "del", "of", "st", "nd", "rd", "th", "er", "º", "ª", "r", "г",
          "tháng", "năm", "年", "月", "日", "년", "월", "일", "m");

  private static final int MOST_FILLERS = 3;

  private final List<DateToken> tokens;
  private final boolean monthFirst;
  private final int firstYear;

  /**
   * A date and where it stands.
   *
   * @param hasTime whether a time of day was given
   */
  public record Found(Instant instant, boolean hasTime, int start, int end) {}

  private record Day(LocalDate date, int next) {}

  private DateText(List<DateToken> tokens, boolean monthFirst, int firstYear) {
    this.tokens = tokens;
    this.monthFirst = monthFirst;
    this.firstYear = firstYear;
  }

  /** The first date in the first 400 characters. */
  public static Optional<Found> find(String text) {
    return find(text, false);
  }

  /**
   * The first date in the first 400 characters.
   *
   * @param monthFirst whether 3/4/2026 is the fourth of March
   */
  public static Optional<Found> find(String text, boolean monthFirst) {
    return find(text, monthFirst, FIRST_YEAR);
  }

  /**
   * The first date in the first 400 characters that is not before a year.
   *
   * @param monthFirst whether 3/4/2026 is the fourth of March
   */
  public static Optional<Found> find(String text, boolean monthFirst, int firstYear) {
    String start = text.substring(0, Math.min(text.length(), LOOKED_AT));
    return new DateText(DateToken.all(start), monthFirst, firstYear).find();
  }

  private Optional<Found> find() {
    for (int i = 0; i < tokens.size(); i++) {
      Optional<Day> day = dayAt(i);
      if (day.isPresent()) {
        return Optional.of(withTime(day.get(), tokens.get(i).start()));
      }
    }
    return Optional.empty();
  }

  private Optional<Day> dayAt(int i) {
    DateToken token = tokens.get(i);
    if (token.isNumber()) {
      return isYear(token) ? yearFirst(i) : dayFirst(i).or(() -> packed(i));
    }
    return MONTHS.containsKey(token.word()) ? monthFirst(i) : Optional.empty();
  }

  /** 20260506 */
  private Optional<Day> packed(int i) {
    DateToken token = tokens.get(i);
    return token.end() - token.start() == 8
        ? day(token.number() / 10_000, token.number() / 100 % 100, token.number() % 100, i + 1)
        : Optional.empty();
  }

  private Optional<Day> yearFirst(int i) {
    int second = skipFillers(i + 1);
    int month = monthAt(second);
    int third = skipFillers(second + 1);
    return month > 0 && third < tokens.size() && tokens.get(third).isNumber()
        ? day(tokens.get(i).number(), month, tokens.get(third).number(), third + 1)
        : Optional.empty();
  }

  private Optional<Day> dayFirst(int i) {
    int second = skipFillers(i + 1);
    int month = monthAt(second);
    int third = skipFillers(second + 1);
    if (second >= tokens.size()
        || third >= tokens.size()
        || (second == i + 1 && month > 0 && tokens.get(second).isNumber())) {
      return Optional.empty();
    }
    boolean numeric = tokens.get(second).isNumber();
    int year = yearAt(third, numeric && tokens.get(i + 1).word().equals("."));
    int first = tokens.get(i).number();
    if (year < 0) {
      return Optional.empty();
    }
    boolean swapped =
        numeric
            && tokens.get(i + 1).word().equals("/")
            && ((monthFirst && first <= 12) || tokens.get(second).number() > 12);
    return swapped
        ? day(year, first, tokens.get(second).number(), third + 1)
        : day(year, month, first, third + 1);
  }

  private Optional<Day> monthFirst(int i) {
    int second = skipFillers(i + 1);
    int third = skipFillers(second + 1);
    if (third >= tokens.size() || !tokens.get(second).isNumber()) {
      return Optional.empty();
    }
    int year = yearAt(third, false);
    return year < 0
        ? Optional.empty()
        : day(year, monthAt(i), tokens.get(second).number(), third + 1);
  }

  private Optional<Day> day(int year, int month, int day, int next) {
    try {
      return year < firstYear || year > LAST_YEAR
          ? Optional.empty()
          : Optional.of(new Day(LocalDate.of(year, month, day), next));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A time within the next few tokens, and its offset from UTC. */
  private Found withTime(Day day, int start) {
    for (int i = day.next(); i < Math.min(tokens.size() - 2, day.next() + 4); i++) {
      if (isTimeAt(i)) {
        return timeAt(day, i, start);
      }
    }
    int end = tokens.get(day.next() - 1).end();
    return new Found(day.date().atStartOfDay(ZoneOffset.UTC).toInstant(), false, start, end);
  }

  private boolean isTimeAt(int i) {
    DateToken hour = tokens.get(i);
    DateToken minute = tokens.get(i + 2);
    return hour.isNumber()
        && hour.number() < 24
        && tokens.get(i + 1).word().equals(":")
        && minute.isNumber()
        && minute.number() < 60;
  }

  private Found timeAt(Day day, int i, int start) {
    int hour = tokens.get(i).number();
    int next = i + 3;
    int second = 0;
    if (wordAt(next).equals(":") && next + 1 < tokens.size() && tokens.get(next + 1).isNumber()) {
      second = Math.min(59, tokens.get(next + 1).number());
      next += 2;
      if (wordAt(next).equals(".") && next + 1 < tokens.size() && tokens.get(next + 1).isNumber()) {
        next += 2;
      }
    }
    if (wordAt(next).equals("pm") && hour < 12) {
      hour += 12;
      next++;
    } else if (wordAt(next).equals("am")) {
      hour %= 12;
      next++;
    }
    Instant instant =
        day.date()
            .atTime(LocalTime.of(hour, tokens.get(i + 2).number(), second))
            .toInstant(offsetAt(next));
    return new Found(instant, true, start, tokens.get(next - 1).end());
  }

  private ZoneOffset offsetAt(int i) {
    String sign = wordAt(i);
    if ((sign.equals("+") || sign.equals("-"))
        && i + 1 < tokens.size()
        && tokens.get(i + 1).isNumber()
        && tokens.get(i + 1).start() == tokens.get(i).end()) {
      DateToken first = tokens.get(i + 1);
      boolean packed = first.end() - first.start() > 2;
      int hours = packed ? first.number() / 100 : first.number();
      int minutes = packed ? first.number() % 100 : minutesAt(i + 2);
      if (hours <= 14 && minutes < 60) {
        int sum = hours * 60 + minutes;
        return ZoneOffset.ofTotalSeconds((sign.equals("-") ? -sum : sum) * 60);
      }
    }
    return Zones.offset(sign);
  }

  private int minutesAt(int i) {
    return wordAt(i).equals(":") && i + 1 < tokens.size() && tokens.get(i + 1).isNumber()
        ? tokens.get(i + 1).number()
        : 0;
  }

  private String wordAt(int i) {
    return i < tokens.size() ? tokens.get(i).word() : "";
  }

  private int skipFillers(int from) {
    int i = from;
    while (i < tokens.size() && i < from + MOST_FILLERS && FILLERS.contains(tokens.get(i).word())) {
      i++;
    }
    return i;
  }

  /** 1 to 12, or 0 if there is no month. */
  private int monthAt(int i) {
    if (i >= tokens.size()) {
      return 0;
    }
    DateToken token = tokens.get(i);
    if (token.isNumber()) {
      return token.number() <= 31 ? token.number() : 0;
    }
    return MONTHS.getOrDefault(token.word(), 0);
  }

  /** The year, or -1; two digits only where {@code mayBeShort}. */
  private int yearAt(int i, boolean mayBeShort) {
    DateToken token = tokens.get(i);
    if (isYear(token)) {
      return token.number();
    }
    boolean isShort = mayBeShort && token.isNumber() && token.end() - token.start() == 2;
    return isShort ? 2000 + token.number() : -1;
  }

  private boolean isYear(DateToken token) {
    return token.isNumber()
        && token.end() - token.start() == 4
        && token.number() >= firstYear
        && token.number() <= LAST_YEAR;
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    for (List<String> row : Table.of(DateText.class, "months.tsv").rows()) {
      for (int month = 1; month <= 12; month++) {
        for (String form : row.get(month).split(" ", -1)) {
          months.putIfAbsent(form, month);
        }
      }
    }
    return months;
  }
}
