package org.newsfold.enrich.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/** From a relative date to days. */
final class RelativeDays {
  private static final int DAYS_AFTER_MONDAY = 6;

  private RelativeDays() {}

  /** First and last day meant. */
  static LocalDate[] of(Calendar.Entry relative, LocalDate published) {
    int distance = relative.number();
    return switch (relative.kind()) {
      case WEEK -> {
        LocalDate monday =
            published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(distance);
        yield new LocalDate[] {monday, monday.plusDays(DAYS_AFTER_MONDAY)};
      }
      case MONTHS -> {
        YearMonth month = YearMonth.from(published).plusMonths(distance);
        yield new LocalDate[] {month.atDay(1), month.atEndOfMonth()};
      }
      case YEAR -> {
        int year = published.getYear() + distance;
        yield new LocalDate[] {LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)};
      }
      default -> new LocalDate[] {published.plusDays(distance), published.plusDays(distance)};
    };
  }
}
