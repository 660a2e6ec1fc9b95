package org.newsfold.normalize.metadata;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsfold.normalize.text.DateText;

/**
 * When the article was published: the first date by evidence, unless nothing else on the page has
 * its day while two others agree on another. The day in the address is evidence too, the last. A
 * date in the future or before 1990 counts only where two agree on it.
 */
final class Dates {
  private static final int FIRST_YEAR = 1800;
  private static final Instant WEB = Instant.parse("1990-01-01T00:00:00Z");

  /** Clocks and time zones may be wrong by this much. */
  private static final Duration AHEAD = Duration.ofDays(2);

  private final Facts facts;
  private final boolean american;
  private final Instant latest;
  private final List<Instant> candidates = new ArrayList<>();

  Dates(Facts facts, boolean american, Optional<String> url, Instant now) {
    this.facts = facts;
    this.american = american;
    this.latest = now.plus(AHEAD);
    for (Evidence evidence : independent()) {
      List<Instant> said =
          facts.all(Fact.PUBLISHED, evidence).stream()
              .flatMap(text -> read(text).stream())
              .toList();
      said.stream()
          .filter(this::isLikely)
          .findFirst()
          .or(() -> said.stream().findFirst())
          .ifPresent(candidates::add);
    }
    url.flatMap(Dates::inPath).ifPresent(candidates::add);
  }

  /** What a page's JSON-LD says of the page is no evidence beside what it says of the article. */
  private Set<Evidence> independent() {
    Set<Evidence> independent = EnumSet.allOf(Evidence.class);
    if (facts.first(Fact.PUBLISHED, Evidence.JSON_LD).isPresent()) {
      independent.remove(Evidence.PAGE);
    }
    return independent;
  }

  Optional<Instant> published() {
    return candidates.stream()
        .filter(date -> agreeing(date) > 1)
        .findFirst()
        .or(() -> candidates.stream().filter(this::isLikely).findFirst());
  }

  Optional<Instant> modified() {
    return facts.read(Fact.MODIFIED, text -> read(text).filter(this::isLikely));
  }

  /** A page of the future, or from before the web, must say so twice. */
  private boolean isLikely(Instant date) {
    return !date.isBefore(WEB) && !date.isAfter(latest);
  }

  private long agreeing(Instant date) {
    return candidates.stream().filter(other -> day(other).equals(day(date))).count();
  }

  private static LocalDate day(Instant date) {
    return LocalDate.ofInstant(date, ZoneOffset.UTC);
  }

  private Optional<Instant> read(String text) {
    return DateText.find(text, american, FIRST_YEAR).map(DateText.Found::instant);
  }

  /** {@code /2026/05/06/}, with the month and perhaps the day. */
  private static Optional<Instant> inPath(String url) {
    for (int at = url.indexOf("/20"); at >= 0; at = url.indexOf("/20", at + 1)) {
      String candidate = url.substring(at + 1, Math.min(url.length(), at + 11));
      Optional<DateText.Found> found = DateText.find(candidate);
      if (found.isPresent()) {
        return found.map(DateText.Found::instant);
      }
    }
    return Optional.empty();
  }
}
