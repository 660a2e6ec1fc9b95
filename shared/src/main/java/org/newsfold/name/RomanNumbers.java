package org.newsfold.name;

/** Numbers from I to XXXIX in Roman letters. */
final class RomanNumbers {
  private static final String[] ONES = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};

  private RomanNumbers() {}

  /** The number in digits; empty if the lower-case word is none. */
  static String digits(String word) {
    int tens = 0;
    while (tens < word.length() && tens < 3 && word.charAt(tens) == 'x') {
      tens++;
    }
    String rest = word.substring(tens);
    for (int ones = 0; ones < ONES.length; ones++) {
      if (ONES[ones].equals(rest) && tens + ones > 0) {
        return Integer.toString(10 * tens + ones);
      }
    }
    return "";
  }
}
