package org.newsfold.cluster;

import org.newsfold.story.TextQuality;

/**
 * Counts what machines leave in texts that they spin or translate: a blank before a hyphen inside a
 * word ({@code high -ranking}, {@code G -n}), words glued together ({@code forHe}), braces of
 * templates.
 */
final class Flaws {
  private Flaws() {}

  static TextQuality of(String text) {
    int words = 0;
    int flaws = 0;
    for (int i = 1; i < text.length(); i++) {
      char before = text.charAt(i - 1);
      char here = text.charAt(i);
      char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
      words += Character.isLetterOrDigit(before) && !Character.isLetterOrDigit(here) ? 1 : 0;
      boolean strayHyphen = before == ' ' && here == '-' && Character.isLetter(after);
      boolean glued =
          i > 4
              && isLatinLower(before)
              && isLatinLower(text.charAt(i - 2))
              && isLatinLower(text.charAt(i - 3))
              && Character.isUpperCase(here)
              && Character.isLowerCase(after);
      flaws += strayHyphen || glued || here == '{' ? 1 : 0;
    }
    return new TextQuality(words == 0 ? 0 : 1000.0 * flaws / words, words);
  }

  private static boolean isLatinLower(char c) {
    return c >= 'a' && c <= 'z';
  }
}
