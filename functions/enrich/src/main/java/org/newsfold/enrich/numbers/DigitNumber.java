package org.newsfold.enrich.numbers;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.newsfold.enrich.text.Word;

/**
 * Reads numbers in digits with their groups and what multiplies them: {@code 1 226}, {@code 3.4
 * billion}, {@code 10mln}, {@code 5万}.
 */
final class DigitNumber {
  private static final String BLANKS = " \u00a0\u202f\u2009";
  private static final int GROUP = 3;

  private final NumberTables tables;
  private final Units units;

  DigitNumber(NumberTables tables, Units units) {
    this.tables = tables;
    this.units = units;
  }

  /** The number that begins at a word with a digit in front. */
  Optional<Amount> at(String text, List<Word> words, int at, String language) {
    int to = groupEnd(words, at);
    int start = words.get(at).start();
    int end = words.get(to - 1).end();
    int digitsEnd = digitsEnd(text, start, end);
    if (digitsEnd < end) {
      return glued(text, words.get(to - 1), start, digitsEnd, to - at, language);
    }
    double factor = end < text.length() ? HanNumber.factor(text.charAt(end)) : 1;
    int after = factor > 1 && to < words.size() && words.get(to).start() == end ? to + 1 : to;
    end = factor > 1 ? end + 1 : end;
    while (after < words.size() && after - to < 2 && magnitude(words, after, language) > 1) {
      factor *= magnitude(words, after, language);
      end = words.get(after).end();
      after++;
    }
    boolean measured = factor > 1 || units.after(text, words, after, end, language).isPresent();
    String digits = text.substring(start, digitsEnd);
    OptionalDouble value = Numeral.read(digits, language, measured);
    return value.isEmpty()
        ? Optional.empty()
        : Optional.of(new Amount(after - at, end, value.getAsDouble() * factor));
  }

  private double magnitude(List<Word> words, int at, String language) {
    return words.get(at).isNext()
        ? tables.magnitude(language, words.get(at).folded()).orElse(1.0)
        : 1;
  }

  /** {@code 5km}, {@code 10mln}: the number ends before a unit, but behind a magnitude. */
  private Optional<Amount> glued(
      String text, Word last, int start, int digitsEnd, int words, String language) {
    String tail = last.folded();
    int letters = last.end() - digitsEnd;
    String ending = letters < tail.length() ? tail.substring(tail.length() - letters) : "";
    Optional<Double> magnitude = tables.magnitude(language, ending);
    boolean known = tables.unit(language, ending).isPresent() || magnitude.isPresent();
    if (ending.isEmpty() || (ending.length() < 2 && !tables.isGlued(language, ending)) || !known) {
      return Optional.empty();
    }
    OptionalDouble value = Numeral.read(text.substring(start, digitsEnd), language, true);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    double factor = magnitude.orElse(1.0);
    return Optional.of(
        new Amount(
            words, magnitude.isPresent() ? last.end() : digitsEnd, value.getAsDouble() * factor));
  }

  private static int digitsEnd(String text, int start, int end) {
    int at = start;
    while (at < end && !Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** {@code 1 226}: the index after the last group. */
  private static int groupEnd(List<Word> words, int from) {
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

  private static boolean isGroup(Word word) {
    return isBlank(word.gap()) && word.text().length() == GROUP && isDigits(word.text());
  }

  private static boolean isBlank(String gap) {
    return gap.length() == 1 && BLANKS.indexOf(gap.charAt(0)) >= 0;
  }

  private static boolean isDigits(String word) {
    return word.chars().allMatch(Character::isDigit);
  }
}
