package org.newsfold.enrich.dates;

import java.util.List;
import org.newsfold.enrich.text.Word;
import org.newsfold.enrich.text.WordTable;

/** The words of one text as parts of dates: days and years, and the words that link them. */
final class DateWords {
  private final String text;
  private final List<Word> words;
  private final String language;
  private final WordTable prepositions;

  DateWords(String text, List<Word> words, String language, WordTable prepositions) {
    this.text = text;
    this.words = words;
    this.language = language;
    this.prepositions = prepositions;
  }

  /** The year that stands alone at a word; 0 if there is none, or the number counts something. */
  int yearAlone(int at) {
    boolean plain = words.get(at).text().length() == 4 && !isJoined(at) && !isCounting(at);
    return plain ? number(at, Days.FIRST_YEAR, Days.LAST_YEAR) : 0;
  }

  private boolean isJoined(int at) {
    Word word = words.get(at);
    boolean before =
        !word.gap().isEmpty()
            && "-–/:.,$€£#".indexOf(word.gap().charAt(word.gap().length() - 1)) >= 0;
    boolean range =
        before
            && word.gap().length() == 1
            && at > 0
            && number(at - 1, Days.FIRST_YEAR, Days.LAST_YEAR) > 0;
    boolean after = word.end() < text.length() && "%€$:".indexOf(text.charAt(word.end())) >= 0;
    return (before && !range && at > 0) || after;
  }

  /** {@code 2000 people} counts; in English a year is seldom followed by a plural at once. */
  private boolean isCounting(int at) {
    int number = number(at, Days.FIRST_YEAR, Days.LAST_YEAR);
    boolean round = number % 100 == 0;
    boolean after = at > 0 && prepositions.has(language, words.get(at - 1).folded());
    return round && !after;
  }

  /** The index behind a year and its word, as in {@code 2026 года}. */
  int yearEnd(int year) {
    boolean named = year + 1 < words.size() && words.get(year + 1).isNext();
    String word = named ? words.get(year + 1).folded() : "";
    return switch (word) {
      case "года", "году", "год", "року", "рік", "році", "г", "р" -> year + 2;
      default -> year + 1;
    };
  }

  /** The index of the next word, links as {@code of}, {@code de} skipped. */
  int skipLinks(int at) {
    boolean link =
        at + 1 < words.size()
            && switch (words.get(at).folded()) {
              case "of", "de", "del", "do", "der" -> true;
              default -> false;
            };
    return link ? at + 1 : at;
  }

  int yearAt(int from) {
    int at = from < words.size() ? skipLinks(from) : from;
    boolean near =
        at < words.size()
            && words.get(at).gap().length() <= 3
            && words.get(at).gap().indexOf('\n') < 0;
    return near && words.get(at).text().length() == 4
        ? number(at, Days.FIRST_YEAR, Days.LAST_YEAR)
        : 0;
  }

  /** The whole number at a word, an English ending (12th) aside; 0 if it is none in the range. */
  int number(int at, int least, int most) {
    String word = words.get(at).folded();
    int end = 0;
    int value = 0;
    while (end < word.length() && end < 5 && Character.isDigit(word.charAt(end))) {
      value = value * 10 + Character.digit(word.charAt(end), 10);
      end++;
    }
    boolean plain = end == word.length() || isOrdinal(word.substring(end));
    return plain && value >= least && value <= most ? value : 0;
  }

  private static boolean isOrdinal(String ending) {
    return switch (ending) {
      case "st", "nd", "rd", "th", "er", "o", "º" -> true;
      default -> false;
    };
  }
}
