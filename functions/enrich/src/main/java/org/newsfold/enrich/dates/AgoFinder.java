package org.newsfold.enrich.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.DateMention;
import org.newsfold.article.NumberMention;
import org.newsfold.article.Precision;
import org.newsfold.article.Quantity;
import org.newsfold.enrich.text.Phrases;
import org.newsfold.enrich.text.Phrases.Match;
import org.newsfold.enrich.text.Word;

/**
 * Finds dates told by how long ago they were, as {@code three days ago}, {@code vor drei Tagen}: a
 * number of days, weeks, months or years beside a phrase of {@code ago.tsv}. Each is as exact as
 * its unit: {@code two months ago} is a whole month.
 */
public final class AgoFinder {
  /** More is geology. */
  private static final double MOST = 1_000;

  /** Words of the longest phrase before a number, and of those between: <i>about</i>. */
  private static final int LONGEST = 3;

  private static final int BETWEEN = 2;

  private final Map<String, Phrases<Ago>> table =
      Phrases.read(AgoFinder.class, "ago.tsv", row -> new Ago(row[2], row[3]));

  /**
   * A phrase.
   *
   * @param side of the number on which it stands; {@code none}: it only looks like another
   * @param unit that it names; empty: the number has it
   */
  private record Ago(String side, String unit) {}

  /**
   * What the numbers of a text are.
   *
   * @param dates those that say how long ago it was, in order
   * @param numbers the others
   */
  public record Found(List<DateMention> dates, List<NumberMention> numbers) {}

  /**
   * Tells such dates from the other numbers of a text.
   *
   * @param words with those of scripts without blanks cut into characters
   * @param numbers in order
   * @param published the article's own date; without it none is read
   */
  public Found find(
      String text,
      List<Word> words,
      String language,
      List<NumberMention> numbers,
      @Nullable LocalDate published) {
    if (published == null) {
      return new Found(List.of(), numbers);
    }
    Phrases<Ago> phrases = Objects.requireNonNull(table.getOrDefault(language, table.get("")));
    Reading reading = new Reading(text, words, phrases, published);
    Found found = new Found(new ArrayList<>(), new ArrayList<>());
    int at = 0;
    for (NumberMention number : numbers) {
      while (words.get(at).end() <= number.start()) {
        at++;
      }
      reading.date(number, at).ifPresentOrElse(found.dates::add, () -> found.numbers.add(number));
    }
    return found;
  }

  /** One text. */
  private record Reading(String text, List<Word> words, Phrases<Ago> phrases, LocalDate published) {

    Optional<DateMention> date(NumberMention number, int at) {
      double value = number.value();
      if (value < 1 || value > MOST || value % 1 != 0 || number.quantity() == Quantity.AGE) {
        return Optional.empty();
      }
      int behind = at;
      while (behind < words.size() && words.get(behind).start() < number.end()) {
        behind++;
      }
      Optional<Match<Ago>> after = after(behind);
      if (after.isPresent()) {
        String named = after.get().value().unit();
        int end = words.get(behind + after.get().words() - 1).end();
        return mention(number, named.isEmpty() ? number.unit() : named, number.start(), end);
      }
      int from = before(number, at);
      return from < 0
          ? Optional.empty()
          : mention(number, number.unit(), words.get(from).start(), number.end());
    }

    private Optional<Match<Ago>> after(int at) {
      boolean beside = at < words.size() && words.get(at).isBeside();
      return beside
          ? phrases.at(words, at).filter(match -> match.value().side().equals("after"))
          : Optional.empty();
    }

    /** The first word of the phrase that stands before a number; -1 if none does. */
    private int before(NumberMention number, int at) {
      for (int from = Math.max(0, at - LONGEST - BETWEEN); from < at; from++) {
        Optional<Match<Ago>> match = phrases.at(words, from);
        int reach = from + match.map(Match::words).orElse(0);
        int between = number.precision() == Precision.EXACT ? 0 : BETWEEN;
        if (reach > from && reach <= at && at - reach <= between && isOneStretch(reach, at)) {
          String side = match.map(found -> found.value().side()).orElse("");
          if (!side.equals("after")) {
            return side.equals("before") ? from : -1;
          }
        }
      }
      return -1;
    }

    private boolean isOneStretch(int from, int to) {
      return words.subList(from, to + 1).stream().allMatch(Word::isBeside);
    }

    private Optional<DateMention> mention(
        NumberMention number, @Nullable String unit, int start, int end) {
      Calendar.Kind kind = kind(unit);
      if (kind == Calendar.Kind.NONE) {
        return Optional.empty();
      }
      LocalDate[] days =
          RelativeDays.of(new Calendar.Entry(kind, -(int) number.value()), published);
      return Optional.of(
          new DateMention(start, end, text.substring(start, end), days[0], days[1], null));
    }

    private static Calendar.Kind kind(@Nullable String unit) {
      return switch (Objects.requireNonNullElse(unit, "")) {
        case "d" -> Calendar.Kind.DAY;
        case "wk" -> Calendar.Kind.WEEK;
        case "mo" -> Calendar.Kind.MONTHS;
        case "a" -> Calendar.Kind.YEAR;
        default -> Calendar.Kind.NONE;
      };
    }
  }
}
