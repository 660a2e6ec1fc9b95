package org.newsfold.enrich.sources;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.Claim;
import org.newsfold.article.DateMention;
import org.newsfold.article.Precision;
import org.newsfold.article.Span;

/**
 * Makes claims of dates, each once where it stands first: days ({@code 2026-03-12}), months, years
 * and times of day ({@code T07:42}). Left out is what says too little or is not sure: the article's
 * own date at its beginning, its year, <i>last year</i>, intervals that are no month or year, and
 * weekdays but those of the article's day and the day before, since others may be to come.
 */
public final class DateClaims {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("'T'HH:mm");

  /** A dateline lies so near to the beginning of a text, in UTF-16 units. */
  private static final int DATELINE = 80;

  /** Relative days are of the event in so many sentences; behind them <i>today</i> is anything. */
  private static final int LEAD = 3;

  /** The claims of a text, in order. */
  public List<Claim> find(Passage passage, List<DateMention> dates, @Nullable LocalDate published) {
    Sentences sentences = new Sentences(passage.text(), passage.sentences());
    List<Claim> claims = new ArrayList<>();
    Set<String> said = new HashSet<>();
    for (DateMention date : dates) {
      Optional<Integer> sentence = sentences.around(date.start(), date.end());
      Optional<String> value =
          value(date, published)
              .filter(v -> sentence.orElse(0) < LEAD || isAbsolute(date) || v.length() < 10);
      if (sentence.isPresent() && value.isPresent() && said.add(value.get())) {
        Span span = new Span(date.start(), date.end());
        claims.add(
            sentences.claim(sentence.get(), "", "date", value.get(), null, Precision.EXACT, span));
      }
    }
    return claims;
  }

  private static Optional<String> value(DateMention date, @Nullable LocalDate published) {
    if (date.time() != null) {
      return Optional.of(TIME.format(date.time()));
    }
    if (date.from().equals(date.to())) {
      return day(date, published);
    }
    boolean absolute = isAbsolute(date);
    int year = date.from().getYear();
    if (date.from().getDayOfYear() == 1 && date.to().equals(LocalDate.of(year, 12, 31))) {
      boolean own = published != null && published.getYear() == year;
      return absolute && !own ? Optional.of(Integer.toString(year)) : Optional.empty();
    }
    YearMonth month = YearMonth.from(date.from());
    boolean whole = date.from().getDayOfMonth() == 1 && date.to().equals(month.atEndOfMonth());
    boolean beside =
        published != null
            && !month.isAfter(YearMonth.from(published))
            && !month.isBefore(YearMonth.from(published).minusMonths(1));
    return whole && (absolute || !beside) ? Optional.of(month.toString()) : Optional.empty();
  }

  private static Optional<String> day(DateMention date, @Nullable LocalDate published) {
    LocalDate day = date.from();
    boolean absolute = isAbsolute(date);
    boolean own = day.equals(published);
    boolean sure =
        absolute
            ? !own || date.start() > DATELINE
            : own || (published != null && day.equals(published.minusDays(1)));
    return sure ? Optional.of(day.toString()) : Optional.empty();
  }

  private static boolean isAbsolute(DateMention date) {
    return date.text().codePoints().anyMatch(Character::isDigit);
  }
}
