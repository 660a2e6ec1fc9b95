package org.newsfold.enrich.text;

import org.newsfold.name.Folding;

/**
 * A word of a text.
 *
 * @param start first UTF-16 unit
 * @param end after the last
 * @param text exactly what stands there
 * @param folded as {@link Folding} writes it
 * @param beginsSentence whether it is the first of a sentence, a quotation or a line, so that a
 *     capital says nothing
 * @param gap what stands between it and the word before
 */
public record Word(
    int start, int end, String text, String folded, boolean beginsSentence, String gap) {
  /** Whether it begins with a capital. */
  public boolean isCapitalised() {
    int first = text.codePointAt(0);
    return Character.isUpperCase(first) || Character.isTitleCase(first);
  }

  /** Whether it has at least two letters and all are capitals, as {@code EU}, {@code U.S.}. */
  public boolean isAcronym() {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letters += Character.isUpperCase(c) ? 1 : 0;
    }
    return letters >= 2;
  }

  /** Whether it is one capital, with or without a full stop. */
  public boolean isInitial() {
    return folded.length() == 1 && isCapitalised();
  }

  /**
   * Whether nothing but a blank, a full stop of an abbreviation or a hyphen parts it from the one
   * before.
   */
  public boolean follows() {
    for (int i = 0; i < gap.length(); i++) {
      char c = gap.charAt(i);
      boolean blank = c == ' ' || c == '\u00a0' || c == '\u202f';
      boolean joint = c == '-' || c == '‑' || (c == '.' && i == 0);
      if (!blank && !joint && c != '·' && c != '・') {
        return false;
      }
    }
    return gap.length() <= 3;
  }

  /** Whether only blanks part it from the one before. */
  public boolean isNext() {
    return !gap.isEmpty() && gap.isBlank() && gap.indexOf('\n') < 0;
  }

  /** Whether only blanks, or in scripts without blanks nothing, part it from the one before. */
  public boolean isBeside() {
    return gap.isBlank() && gap.indexOf('\n') < 0;
  }

  /** Whether the word has a digit in front. */
  public boolean isNumber() {
    return Character.isDigit(text.codePointAt(0));
  }
}
