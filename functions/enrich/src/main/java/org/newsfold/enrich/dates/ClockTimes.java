package org.newsfold.enrich.dates;

import java.time.LocalDate;
import java.time.LocalTime;
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

/**
 * Finds times of day: {@code 22:15}, {@code 10.15 p.m.}, {@code 22.15 Uhr}, {@code 22h15}, {@code
 * 下午3点}. A time is of the day that is named beside it, or else of the article's own. The words that
 * make a number a time are those of {@code time-words.tsv}.
 */
final class ClockTimes {
  /** A day belongs to a time that stands at most so many characters from it. */
  private static final int NEAR = 80;

  private static final int NOON = 12;
  private static final int HOURS = 24;
  private static final int MINUTES = 60;

  private final Map<String, Phrases<String>> cues =
      Phrases.read(ClockTimes.class, "time-words.tsv", row -> row[2]);

  /** A time and the words it has. */
  private record Clock(int from, int to, LocalTime time) {}

  /**
   * The times of a text, in order, without those that lie in a date.
   *
   * @param dates in order
   */
  List<DateMention> find(
      String text,
      List<Word> words,
      String language,
      List<DateMention> dates,
      @Nullable LocalDate published) {
    Phrases<String> table = Objects.requireNonNull(cues.getOrDefault(language, cues.get("")));
    List<DateMention> found = new ArrayList<>();
    int date = 0;
    for (int at = 0; at < words.size(); at++) {
      if (!words.get(at).isNumber()) {
        continue;
      }
      int start = words.get(at).start();
      while (date < dates.size() && dates.get(date).end() <= start) {
        date++;
      }
      boolean inDate = date < dates.size() && dates.get(date).start() <= start;
      Optional<Clock> clock = inDate ? Optional.empty() : read(words, at, table);
      LocalDate day = clock.isEmpty() ? null : day(start, date, dates, published);
      if (clock.isPresent() && day != null) {
        int from = words.get(clock.get().from()).start();
        int end = words.get(clock.get().to() - 1).end();
        if (date < dates.size() && dates.get(date).start() < end) {
          continue;
        }
        String cut = text.substring(from, end);
        found.add(new DateMention(from, end, cut, day, day, clock.get().time()));
        at = clock.get().to() - 1;
      }
    }
    return found;
  }

  private static @Nullable LocalDate day(
      int start, int next, List<DateMention> dates, @Nullable LocalDate published) {
    LocalDate best = published;
    int distance = NEAR;
    for (int i = Math.max(0, next - 1); i < Math.min(dates.size(), next + 1); i++) {
      DateMention near = dates.get(i);
      int apart = near.end() <= start ? start - near.end() : near.start() - start;
      if (apart < distance && near.from().equals(near.to())) {
        best = near.from();
        distance = apart;
      }
    }
    return best;
  }

  private static Optional<Clock> read(List<Word> words, int at, Phrases<String> cues) {
    String said = at > 0 ? cueBefore(words, at, cues) : "";
    String word = words.get(at).folded();
    int letter = word.indexOf('h');
    if (letter > 0) {
      int hour = number(word.substring(0, letter));
      int minute = letter + 1 == word.length() ? 0 : number(word.substring(letter + 1));
      return clock(words, at, at + 1, hour, minute, said, cues);
    }
    if (words.get(at).text().indexOf('.') > 0) {
      String[] parts = words.get(at).text().split("\\.", -1);
      boolean told = !said.isEmpty() || cueAt(words, at + 1, cues).isPresent();
      return told && parts.length == 2 && parts[1].length() == 2
          ? clock(words, at, at + 1, number(parts[0]), number(parts[1]), said, cues)
          : Optional.empty();
    }
    boolean pair =
        at + 1 < words.size()
            && words.get(at + 1).gap().equals(":")
            && words.get(at + 1).text().length() == 2;
    if (pair) {
      boolean longer = at > 0 && words.get(at).gap().equals(":");
      int minute = number(words.get(at + 1).text());
      return longer
          ? Optional.empty()
          : clock(words, at, at + 2, number(words.get(at).text()), minute, said, cues);
    }
    boolean told = said.equals("before") || cueAt(words, at + 1, cues).isPresent();
    return told
        ? clock(words, at, at + 1, number(words.get(at).text()), 0, said, cues)
        : Optional.empty();
  }

  /** Reads what follows: {@code p.m.}, {@code Uhr}, {@code 时15分}. */
  private static Optional<Clock> clock(
      List<Word> words, int at, int to, int hour, int minute, String said, Phrases<String> cues) {
    int end = to;
    String part = said;
    int minutes = minute;
    Optional<Match<String>> cue = cueAt(words, to, cues);
    if (cue.isPresent()) {
      end += cue.get().words();
      part = cue.get().value().equals("clock") ? part : cue.get().value();
      boolean more =
          end + 1 < words.size()
              && words.get(end).isNumber()
              && words.get(end).gap().isEmpty()
              && "分분".contains(words.get(end + 1).text().substring(0, 1));
      if (more) {
        minutes = number(words.get(end).text());
        end += 2;
      }
    }
    boolean valid = hour >= 0 && hour <= HOURS && minutes >= 0 && minutes < MINUTES;
    boolean half = part.equals("am") || part.equals("pm");
    if (!valid || (half && hour > HOURS) || (hour == HOURS && minutes > 0)) {
      return Optional.empty();
    }
    int whole = half && hour <= NOON ? hour % NOON + (part.equals("pm") ? NOON : 0) : hour;
    return Optional.of(new Clock(at, end, LocalTime.of(whole % HOURS, minutes)));
  }

  private static Optional<Match<String>> cueAt(List<Word> words, int at, Phrases<String> cues) {
    boolean beside = at < words.size() && words.get(at).isBeside();
    return beside
        ? cues.at(words, at).filter(match -> !match.value().equals("before"))
        : Optional.empty();
  }

  /** What stands before a number, as {@code saat} or {@code 下午}; empty if nothing of the kind. */
  private static String cueBefore(List<Word> words, int at, Phrases<String> cues) {
    for (int from = Math.max(0, at - 2); from < at; from++) {
      Optional<Match<String>> match = cues.at(words, from);
      if (match.isPresent() && from + match.get().words() == at && words.get(at).isBeside()) {
        return match.get().value();
      }
    }
    return "";
  }

  /** One or two digits; -1 if it is anything else. */
  private static int number(String digits) {
    if (digits.isEmpty() || digits.length() > 2) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = Character.digit(digits.charAt(i), 10);
      if (digit < 0) {
        return -1;
      }
      value = 10 * value + digit;
    }
    return value;
  }
}
