package org.newsfold.enrich.numbers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsfold.enrich.text.Word;

/** Finds the unit beside a number: a sign or words, behind it or before. */
final class Units {
  private static final String BLANKS = " \u00a0\u202f\u2009";
  private static final int LONGEST_SIGN = 6;

  private final NumberTables tables;

  /**
   * A unit and where it stands.
   *
   * @param at its start if it stands before the number, its end if behind
   * @param words of the text that it takes behind the number
   */
  record Unit(String name, int at, int words) {}

  Units(NumberTables tables) {
    this.tables = tables;
  }

  /** The unit behind a number that ends so and is followed by the word given. */
  Optional<Unit> after(String text, List<Word> words, int at, int end, String language) {
    int sign = end < text.length() && BLANKS.indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
    for (Map.Entry<String, String> entry : tables.signs().entrySet()) {
      if (text.startsWith(entry.getKey(), sign) && !isSignOfNext(text, sign, entry.getKey())) {
        return Optional.of(new Unit(entry.getValue(), sign + entry.getKey().length(), 0));
      }
    }
    boolean glued = at > 0 && words.get(at - 1).end() > end;
    if (glued) {
      String folded = words.get(at - 1).folded();
      String ending =
          folded.substring(Math.max(0, folded.length() - (words.get(at - 1).end() - end)));
      return tables.unit(language, ending).map(name -> new Unit(name, words.get(at - 1).end(), 0));
    }
    return inWords(words, at, language);
  }

  /** A unit of one or two words, also as in {@code 3 millions d'euros}, {@code de euros}. */
  private Optional<Unit> inWords(List<Word> words, int at, String language) {
    if (at >= words.size() || !mayBeUnit(words.get(at))) {
      return Optional.empty();
    }
    Optional<NumberTables.UnitMatch> unspaced = tables.unspacedUnit(words, at);
    if (unspaced.isPresent()) {
      int last = at + unspaced.get().characters() - 1;
      return Optional.of(
          new Unit(unspaced.get().unit(), words.get(last).end(), unspaced.get().characters()));
    }
    String first = withoutElision(words.get(at).folded());
    Optional<String> unit = tables.unit(language, first);
    if (at + 1 >= words.size() || !words.get(at + 1).isNext()) {
      return unit.map(name -> new Unit(name, words.get(at).end(), 1));
    }
    String second = words.get(at + 1).folded();
    String phrase = first.equals("de") ? second : first + ' ' + second;
    Optional<Unit> two =
        tables.unit(language, phrase).map(name -> new Unit(name, words.get(at + 1).end(), 2));
    boolean whole = tables.isPhrase(language, phrase) || unit.isEmpty();
    return two.isPresent() && whole
        ? two
        : unit.map(name -> new Unit(name, words.get(at).end(), 1));
  }

  /** Behind a blank, a hyphen ({@code 45-year}), or in scripts without blanks nothing. */
  private static boolean mayBeUnit(Word word) {
    return word.isBeside() || word.gap().equals("-");
  }

  private static String withoutElision(String folded) {
    return folded.startsWith("d'") ? folded.substring(2) : folded;
  }

  /** {@code 5 $7}: the sign belongs to the number behind it. */
  private static boolean isSignOfNext(String text, int at, String sign) {
    int next = at + sign.length();
    return !sign.equals("%") && next < text.length() && Character.isDigit(text.charAt(next));
  }

  /** The unit before a number that begins so: {@code $5}, {@code %7}, {@code yüzde 7}. */
  Optional<Unit> before(String text, int start, String language) {
    int end = start;
    while (end > 0 && start - end < 1 && BLANKS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    for (int from = Math.max(0, end - LONGEST_SIGN); from < end; from++) {
      boolean begins = from == 0 || !Character.isLetter(text.charAt(from - 1));
      Optional<String> unit =
          begins ? tables.prefix(language, text.substring(from, end)) : Optional.empty();
      if (unit.isPresent()) {
        return Optional.of(new Unit(unit.get(), from, 0));
      }
    }
    return Optional.empty();
  }
}
