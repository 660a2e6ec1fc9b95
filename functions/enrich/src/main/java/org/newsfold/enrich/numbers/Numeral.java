package org.newsfold.enrich.numbers;

import java.util.OptionalDouble;
import java.util.Set;

/**
 * Reads a number in digits of any script.
 *
 * <ul>
 *   <li>Of two different separators the last is the decimal one: {@code 1.234,5}, {@code 1,234.5}.
 *   <li>Separators that repeat group thousands: {@code 1.234.567}.
 *   <li>One separator before exactly three digits groups thousands, whatever the language: {@code
 *       1,226 = 1.226}; after a zero, or where the language does not group with it and a unit of
 *       measure follows, it is decimal.
 * </ul>
 */
final class Numeral {
  private static final Set<String> POINT_IS_DECIMAL =
      Set.of("en", "zh", "ja", "ko", "he", "th", "hi", "bn", "ms", "ta", "te", "ga", "cy", "sw");
  private static final int MOST_DIGITS = 15;
  private static final int GROUP = 3;

  private Numeral() {}

  /**
   * The value of a numeral.
   *
   * @param measured whether a unit or a word like <i>million</i> follows
   */
  static OptionalDouble read(String numeral, String language, boolean measured) {
    String plain = plainDigits(numeral);
    if (plain.isEmpty()) {
      return OptionalDouble.empty();
    }
    int lastDot = plain.lastIndexOf('.');
    int lastComma = plain.lastIndexOf(',');
    if (!isWellGrouped(plain)) {
      return OptionalDouble.empty();
    }
    int decimal = decimalAt(plain, lastDot, lastComma, language, measured);
    StringBuilder number = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (i == decimal) {
        number.append('.');
      } else if (c != '.' && c != ',') {
        number.append(c);
      }
    }
    return number.length() > MOST_DIGITS + 1
        ? OptionalDouble.empty()
        : OptionalDouble.of(Double.parseDouble(number.toString()));
  }

  /** With ASCII digits, {@code ,} and {@code .}; empty if anything else is in it. */
  private static String plainDigits(String numeral) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < numeral.length(); i += Character.charCount(numeral.codePointAt(i))) {
      int c = numeral.codePointAt(i);
      int digit = Character.digit(c, 10);
      if (digit >= 0) {
        out.append((char) ('0' + digit));
      } else if (c == '.' || c == '٫') {
        out.append('.');
      } else if (c == ',' || c == '٬') {
        out.append(',');
      } else if (c != ' '
          && c != '\u00a0'
          && c != '\u202f'
          && c != '\u2009'
          && c != '\''
          && c != '’') {
        return "";
      }
    }
    boolean bare = out.isEmpty() || out.charAt(0) == '.' || out.charAt(0) == ',';
    return bare ? "" : out.toString();
  }

  /** Whether each separator that repeats stands before three digits: {@code 42.180.02} is none. */
  private static boolean isWellGrouped(String plain) {
    for (char separator : new char[] {'.', ','}) {
      int at = plain.indexOf(separator);
      boolean repeats = at >= 0 && at != plain.lastIndexOf(separator);
      while (repeats && at >= 0) {
        int next = at + 1;
        while (next < plain.length() && Character.isDigit(plain.charAt(next))) {
          next++;
        }
        int digits = next - at - 1;
        if (digits != GROUP && digits != GROUP - 1) {
          return false;
        }
        boolean last = next == plain.length() || plain.charAt(next) != separator;
        if (last && digits != GROUP) {
          return false;
        }
        at = plain.indexOf(separator, at + 1);
      }
    }
    return true;
  }

  private static int decimalAt(
      String plain, int lastDot, int lastComma, String language, boolean measured) {
    int last = Math.max(lastDot, lastComma);
    if (last < 0) {
      return -1;
    }
    boolean both = lastDot >= 0 && lastComma >= 0;
    char separator = plain.charAt(last);
    boolean repeated = plain.indexOf(separator) != last;
    if (both || repeated) {
      return both && !repeated ? last : -1;
    }
    int digitsAfter = plain.length() - last - 1;
    boolean grouping = digitsAfter == GROUP && last <= GROUP && plain.charAt(0) != '0';
    if (!grouping) {
      return last;
    }
    boolean pointIsDecimal = POINT_IS_DECIMAL.contains(language);
    boolean decimalHere = separator == (pointIsDecimal ? '.' : ',');
    return measured && decimalHere ? last : -1;
  }
}
