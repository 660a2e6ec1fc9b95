package org.newsfold.enrich.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.DateMention;
import org.newsfold.article.NumberMention;
import org.newsfold.enrich.text.Word;

/**
 * Finds numbers, in digits ({@link Numeral}) and in words ({@code number-words.tsv}), with what
 * multiplies them (<i>million</i>, {@code 万}) and their unit: percent, a currency before or after,
 * a measure. Dates, times, scores and digits inside names ({@code F-16}) are none.
 */
public final class NumberFinder {
  private static final String BLANKS = " \u00a0\u202f\u2009";
  private static final int GROUP = 3;

  private final NumberTables tables = new NumberTables();

  /**
   * The numbers of a text, in order, not overlapping.
   *
   * @param dates found before, in order: their digits are not numbers
   */
  public List<NumberMention> find(
      String text, List<Word> words, String language, List<DateMention> dates) {
    Reading reading = new Reading(text, words, language);
    int date = 0;
    for (int at = 0; at < words.size(); ) {
      int start = words.get(at).start();
      while (date < dates.size() && dates.get(date).end() <= start) {
        date++;
      }
      boolean inDate = date < dates.size() && dates.get(date).start() <= start;
      at += inDate ? 1 : Math.max(1, reading.numberAt(at));
    }
    return reading.found;
  }

  /** One pass over one text. */
  private final class Reading {
    final String text;
    final List<Word> words;
    final String language;
    final List<NumberMention> found = new ArrayList<>();

    Reading(String text, List<Word> words, String language) {
      this.text = text;
      this.words = words;
      this.language = language;
    }

    /**
     * Reads the number that begins at a word; answers how many words it has, 0 if there is none.
     */
    int numberAt(int at) {
      return words.get(at).isNumber() ? digits(at) : inWords(at);
    }

    private int digits(int from) {
      Word first = words.get(from);
      int to = groupEnd(from);
      int end = words.get(to - 1).end();
      int digitsEnd = digitsEnd(first.start(), end);
      if (isPartOfName(from)) {
        return 0;
      }
      if (digitsEnd < end) {
        return withAttachedUnit(from, to, digitsEnd);
      }
      double factor = eastern(end);
      return add(from, to, end, factor > 1 ? end + 1 : end, factor);
    }

    /** {@code 5km}, {@code 10mln}. */
    private int withAttachedUnit(int from, int to, int digitsEnd) {
      String tail = words.get(to - 1).folded();
      int letters = words.get(to - 1).end() - digitsEnd;
      String ending = letters < tail.length() ? tail.substring(tail.length() - letters) : "";
      boolean known =
          tables.unit(language, ending).isPresent()
              || tables.magnitude(language, ending).isPresent();
      if (ending.length() < 2 || !known) {
        return 0;
      }
      String unit = tables.unit(language, ending).orElse(null);
      double factor = tables.magnitude(language, ending).orElse(1.0);
      int start = words.get(from).start();
      OptionalDouble value = Numeral.read(text.substring(start, digitsEnd), language, true);
      value.ifPresent(v -> mention(start, words.get(to - 1).end(), v * factor, unit));
      return value.isPresent() ? to - from : 0;
    }

    private int digitsEnd(int start, int end) {
      int at = start;
      while (at < end && !Character.isLetter(text.charAt(at))) {
        at++;
      }
      return at;
    }

    /** What a Han or Hangul sign after the digits multiplies with; 1 if none. */
    private double eastern(int at) {
      char sign = at < text.length() ? text.charAt(at) : ' ';
      return switch (sign) {
        case '万', '萬', '만' -> 1e4;
        case '亿', '億', '억' -> 1e8;
        case '千', '천' -> 1e3;
        case '百', '백' -> 1e2;
        default -> 1;
      };
    }

    /** {@code 1 226}: the index after the last group. */
    private int groupEnd(int from) {
      int to = from + 1;
      String first = words.get(from).text();
      if (first.length() > GROUP || !isDigits(first)) {
        return to;
      }
      while (to < words.size() && isGroup(words.get(to))) {
        to++;
      }
      boolean followed =
          to < words.size() && words.get(to).isNumber() && isBlank(words.get(to).gap());
      return followed ? from + 1 : to;
    }

    private boolean isGroup(Word word) {
      return isBlank(word.gap()) && word.text().length() == GROUP && isDigits(word.text());
    }

    private boolean isBlank(String gap) {
      return gap.length() == 1 && BLANKS.indexOf(gap.charAt(0)) >= 0;
    }

    private boolean isDigits(String word) {
      return word.chars().allMatch(Character::isDigit);
    }

    /** {@code F-16}, {@code 10:46}, {@code 3–1}, {@code 90’s}. */
    private boolean isPartOfName(int at) {
      Word word = words.get(at);
      String gap = word.gap();
      boolean attached =
          !gap.isEmpty() && "-:/#".indexOf(gap.charAt(gap.length() - 1)) >= 0 && at > 0;
      boolean spacedDash = gap.length() > 1 && BLANKS.indexOf(gap.charAt(gap.length() - 2)) >= 0;
      char next = word.end() < text.length() ? text.charAt(word.end()) : ' ';
      boolean time =
          next == ':'
              && at + 1 < words.size()
              && words.get(at + 1).isNumber()
              && words.get(at + 1).gap().length() == 1;
      return (attached && !spacedDash) || time || next == '’' || next == '\'';
    }

    private int inWords(int at) {
      Word word = words.get(at);
      Optional<Double> value = tables.value(language, word.folded());
      if (value.isEmpty()) {
        return 0;
      }
      boolean noun = language.equals("de") && word.isCapitalised() && !word.beginsSentence();
      if (noun && value.get() < 100) {
        return 0;
      }
      double number = value.get();
      int to = at + 1;
      if (to < words.size() && number >= 20 && number < 100 && isJoined(words.get(to))) {
        double ones = tables.value(language, words.get(to).folded()).orElse(0.0);
        if (ones > 0 && ones < 10) {
          number += ones;
          to++;
        }
      }
      return addValue(at, to, words.get(to - 1).end(), number);
    }

    private boolean isJoined(Word word) {
      return word.gap().equals("-") || word.gap().equals(" ");
    }

    private int add(int from, int to, int digitsEnd, int end, double factor) {
      Word first = words.get(from);
      boolean measured =
          factor > 1 || unitAfter(to, end).isPresent() || magnitudeAt(to).isPresent();
      String digits = text.substring(first.start(), digitsEnd);
      OptionalDouble value = Numeral.read(digits, language, measured);
      if (value.isEmpty()) {
        return 0;
      }
      double number = value.getAsDouble() * factor;
      return addValue(from, to, end, number);
    }

    /** Adds a number with the magnitudes and the unit that follow. */
    private int addValue(int from, int to, int digitsEnd, double value) {
      int after = to;
      int end = digitsEnd;
      double number = value;
      while (after < words.size() && magnitudeAt(after).isPresent() && after - to < 2) {
        number *= magnitudeAt(after).get();
        end = words.get(after).end();
        after++;
      }
      Unit unit = unitAfter(after, end).orElseGet(() -> signBefore(words.get(from).start()));
      int start = unit.start >= 0 ? unit.start : words.get(from).start();
      mention(start, Math.max(end, unit.end), number, unit.name);
      return Math.max(after, after + unit.words) - from;
    }

    private Optional<Double> magnitudeAt(int at) {
      if (at >= words.size() || !words.get(at).isNext()) {
        return Optional.empty();
      }
      return tables.magnitude(language, words.get(at).folded());
    }

    private Optional<Unit> unitAfter(int at, int end) {
      int sign = end < text.length() && BLANKS.indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
      for (Map.Entry<String, String> entry : tables.signs().entrySet()) {
        if (text.startsWith(entry.getKey(), sign) && !isSignOfNext(sign, entry.getKey())) {
          return Optional.of(new Unit(entry.getValue(), -1, sign + entry.getKey().length(), 0));
        }
      }
      return unitInWords(at);
    }

    /** A unit of one or two words, also as in {@code 3 millions d'euros}, {@code de euros}. */
    private Optional<Unit> unitInWords(int at) {
      if (at >= words.size() || !words.get(at).isNext()) {
        return Optional.empty();
      }
      String first = withoutElision(words.get(at).folded());
      Optional<String> unit = tables.unit(language, first);
      if (unit.isPresent()) {
        return Optional.of(new Unit(unit.get(), -1, words.get(at).end(), 1));
      }
      if (at + 1 >= words.size() || !words.get(at + 1).isNext()) {
        return Optional.empty();
      }
      String second = words.get(at + 1).folded();
      String phrase = first.equals("de") ? second : first + ' ' + second;
      return tables
          .unit(language, phrase)
          .map(name -> new Unit(name, -1, words.get(at + 1).end(), 2));
    }

    private static String withoutElision(String folded) {
      return folded.startsWith("d'") ? folded.substring(2) : folded;
    }

    /** {@code 5 $7}: the sign belongs to the number behind it. */
    private boolean isSignOfNext(int at, String sign) {
      int next = at + sign.length();
      return !sign.equals("%") && next < text.length() && Character.isDigit(text.charAt(next));
    }

    private Unit signBefore(int start) {
      for (Map.Entry<String, String> entry : tables.signs().entrySet()) {
        String sign = entry.getKey();
        boolean here = !entry.getValue().equals("%") && start >= sign.length();
        if (here && text.startsWith(sign, start - sign.length())) {
          return new Unit(entry.getValue(), start - sign.length(), -1, 0);
        }
      }
      return new Unit(null, -1, -1, 0);
    }

    private void mention(int start, int end, double value, @Nullable String unit) {
      boolean overlaps = !found.isEmpty() && found.get(found.size() - 1).end() > start;
      if (!overlaps) {
        found.add(new NumberMention(start, end, text.substring(start, end), value, unit));
      }
    }
  }

  /** A unit and where it stands: before the number (start), or after (end, so many words). */
  private static final class Unit {
    final @Nullable String name;
    final int start;
    final int end;
    final int words;

    Unit(@Nullable String name, int start, int end, int words) {
      this.name = name;
      this.start = start;
      this.end = end;
      this.words = words;
    }
  }
}
