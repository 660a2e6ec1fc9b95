package org.newsfold.enrich.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.DateMention;

/** Chinese, Japanese and Korean dates: {@code 2025年2月12日}, {@code 2월 12일}. */
final class EasternDates {
  private static final String YEAR = "年년";
  private static final String MONTH = "月월";
  private static final String DAY = "日号號일";

  private final String text;
  private int at;

  private EasternDates(String text) {
    this.text = text;
  }

  /** The dates of a text that do not overlap those found already. */
  static List<DateMention> find(
      String text, @Nullable LocalDate published, List<DateMention> found) {
    EasternDates reader = new EasternDates(text);
    List<DateMention> dates = new ArrayList<>();
    while (reader.at < text.length()) {
      if (Character.isDigit(text.charAt(reader.at))) {
        reader.read(published).ifPresent(dates::add);
      } else {
        reader.at++;
      }
    }
    dropOverlapping(found, dates);
    return dates;
  }

  /** Both lists are in order. */
  private static void dropOverlapping(List<DateMention> found, List<DateMention> dates) {
    int[] next = {0};
    found.removeIf(
        one -> {
          while (next[0] < dates.size() && dates.get(next[0]).end() <= one.start()) {
            next[0]++;
          }
          return next[0] < dates.size() && dates.get(next[0]).start() < one.end();
        });
  }

  private Optional<DateMention> read(@Nullable LocalDate published) {
    int start = at;
    int year = 0;
    int month = 0;
    int day = 0;
    int end = start;
    while (at < text.length() && Character.isDigit(text.charAt(at))) {
      int number = number();
      char unit = at < text.length() ? text.charAt(at) : ' ';
      if (YEAR.indexOf(unit) >= 0 && year == 0 && Days.isYear(number)) {
        year = number;
      } else if (MONTH.indexOf(unit) >= 0 && month == 0 && number >= 1 && number <= 12) {
        month = number;
      } else if (DAY.indexOf(unit) >= 0 && month > 0) {
        day = number;
      } else {
        break;
      }
      end = ++at;
      if (day > 0) {
        break;
      }
      if (at + 1 < text.length()
          && text.charAt(at) == ' '
          && Character.isDigit(text.charAt(at + 1))) {
        at++;
      }
    }
    return mention(start, end, year, month, day, published);
  }

  private int number() {
    int value = 0;
    for (int digits = 0; at < text.length() && Character.isDigit(text.charAt(at)); at++) {
      value = digits++ < 5 ? value * 10 + Character.digit(text.charAt(at), 10) : value;
    }
    return value;
  }

  private Optional<DateMention> mention(
      int start, int end, int year, int month, int day, @Nullable LocalDate published) {
    String cut = text.substring(start, end);
    if (month > 0 && day > 0) {
      Optional<LocalDate> date =
          year > 0 ? Days.date(year, month, day) : Days.nearest(month, day, published);
      return date.map(only -> new DateMention(start, end, cut, only, only, null));
    }
    if (year == 0) {
      return month == 0
          ? Optional.empty()
          : Days.nearest(month, 1, published)
              .map(
                  first ->
                      new DateMention(
                          start, end, cut, first, YearMonth.from(first).atEndOfMonth(), null));
    }
    LocalDate first = LocalDate.of(year, Math.max(1, month), 1);
    LocalDate last = YearMonth.of(year, month > 0 ? month : 12).atEndOfMonth();
    return Optional.of(new DateMention(start, end, cut, first, last, null));
  }
}
