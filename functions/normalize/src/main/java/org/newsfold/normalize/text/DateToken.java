package org.newsfold.normalize.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A piece of a text that may hold a date.
 *
 * @param word in lower case, or one other character; empty for a number
 * @param number the number, or -1
 */
record DateToken(String word, int number, int start, int end) {
  boolean isNumber() {
    return number >= 0;
  }

  /** Numbers of at most nine digits, words in lower case, other characters one by one. */
  static List<DateToken> all(String text) {
    List<DateToken> tokens = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int start = i++;
      if (Character.isDigit(c)) {
        while (i < text.length() && Character.isDigit(text.charAt(i)) && i - start < 9) {
          i++;
        }
        tokens.add(new DateToken("", number(text, start, i), start, i));
      } else if (isWordPart(c)) {
        while (i < text.length() && isWordPart(text.charAt(i)) && !Sentences.isUnparted(c)) {
          i++;
        }
        tokens.add(new DateToken(text.substring(start, i).toLowerCase(Locale.ROOT), -1, start, i));
      } else if (!Character.isWhitespace(c) && c != '\u00a0') {
        tokens.add(new DateToken(String.valueOf(c), -1, start, i));
      }
    }
    return tokens;
  }

  private static boolean isWordPart(char c) {
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static int number(String text, int start, int end) {
    int number = 0;
    for (int i = start; i < end; i++) {
      number = number * 10 + Character.digit(text.charAt(i), 10);
    }
    return number;
  }
}
