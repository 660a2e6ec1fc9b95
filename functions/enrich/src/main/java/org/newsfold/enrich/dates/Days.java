package org.newsfold.enrich.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which days and years there are, and which one is meant where the year is left out. */
final class Days {
  static final int FIRST_YEAR = 1800;
  static final int LAST_YEAR = 2099;

  private Days() {}

  /** The day nearest to a date that has this month and day. */
  static Optional<LocalDate> nearest(int month, int day, @Nullable LocalDate published) {
    if (published == null) {
      return Optional.empty();
    }
    LocalDate best = null;
    for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
      Optional<LocalDate> date = date(year, month, day);
      if (date.isPresent() && (best == null || isNearer(date.get(), best, published))) {
        best = date.get();
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean isNearer(LocalDate one, LocalDate other, LocalDate to) {
    return Math.abs(ChronoUnit.DAYS.between(one, to))
        < Math.abs(ChronoUnit.DAYS.between(other, to));
  }

  static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static boolean isYear(int number) {
    return number >= FIRST_YEAR && number <= LAST_YEAR;
  }
}
