package org.newsfold.enrich.numbers;

import java.util.List;
import java.util.Optional;
import org.newsfold.enrich.text.Word;

/**
 * Reads numbers in Chinese characters, as Chinese and Japanese write them: {@code 二十四}, {@code
 * 三千二百}, {@code 数百}. Words are single characters here.
 */
final class HanNumber {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String VAGUE = "数几數";
  private static final String VAGUE_FROM = "上";

  /** No number is longer. */
  private static final int LONGEST = 16;

  private HanNumber() {}

  /** The number that begins at a character; one character alone is no number. */
  static Optional<Amount> at(List<Word> words, int at) {
    char first = words.get(at).text().charAt(0);
    boolean vague = VAGUE.indexOf(first) >= 0 || VAGUE_FROM.indexOf(first) >= 0;
    int to = vague ? at + 1 : at;
    double whole = 0;
    double part = 0;
    double digit = vague ? 1 : 0;
    int limit = Math.min(words.size(), at + LONGEST);
    for (; to < limit && (to == at || words.get(to).gap().isEmpty()); to++) {
      char c = words.get(to).text().charAt(0);
      double factor = factor(c);
      if (digit(c) >= 0) {
        digit = digit(c);
      } else if (factor >= 1e4) {
        whole += Math.max(1, part + digit) * factor;
        part = 0;
        digit = 0;
      } else if (factor > 1) {
        part += Math.max(1, digit) * factor;
        digit = 0;
      } else {
        break;
      }
    }
    double value = whole + part + digit;
    boolean number = vague ? to > at + 1 && value >= 10 : value >= 2 && to > at;
    return number
        ? Optional.of(new Amount(to - at, words.get(to - 1).end(), value, vague))
        : Optional.empty();
  }

  private static int digit(char c) {
    return c == '两' || c == '兩' ? 2 : DIGITS.indexOf(c);
  }

  /** What a character multiplies with what stands before it, also behind digits; else 1. */
  static double factor(char c) {
    return switch (c) {
      case '十' -> 10;
      case '百', '백' -> 1e2;
      case '千', '천' -> 1e3;
      case '万', '萬', '만' -> 1e4;
      case '亿', '億', '억' -> 1e8;
      default -> 1;
    };
  }
}
