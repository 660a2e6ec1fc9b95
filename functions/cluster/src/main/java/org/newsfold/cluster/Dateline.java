package org.newsfold.cluster;

/**
 * What stands before the first sentence of a report: <i>KYIV, March 3 (UNN) - </i>. It is no part
 * of what the sentence says, and its end is where a summary begins to quote.
 *
 * <p>A dateline has at most ten words before its dash and begins with a capital, or with a letter
 * of a script without them; it is in capitals, or has a comma, a digit or a bracket, or is one or
 * two words without capitals in their script. Small letters begin a word only beside a number
 * ({@code 3 de mayo}). After the dash begins a sentence.
 */
final class Dateline {
  private static final int LONGEST = 110;
  private static final int WORDS = 10;
  private static final int SMALL_WORDS = 3;
  private static final String DASHES = "-–—";

  private Dateline() {}

  /** Where the sentence behind a dateline begins, in UTF-16 units; 0 if there is none. */
  static int end(String sentence) {
    int last = Math.min(LONGEST, sentence.length() - 2);
    for (int i = 1; i < last; i++) {
      boolean dash = DASHES.indexOf(sentence.charAt(i)) >= 0;
      if (dash && sentence.charAt(i - 1) == ' ' && sentence.charAt(i + 1) == ' ') {
        boolean found = isDateline(sentence.substring(0, i - 1)) && begins(sentence.charAt(i + 2));
        return found ? i + 2 : 0;
      }
    }
    return 0;
  }

  private static boolean begins(char c) {
    return Character.isUpperCase(c)
        || isCaseless(c)
        || Character.isDigit(c)
        || "\"“„«".indexOf(c) >= 0;
  }

  private static boolean isCaseless(char c) {
    return Character.isLetter(c) && !Character.isLowerCase(c) && !Character.isUpperCase(c);
  }

  private static boolean isDateline(String head) {
    String[] words = head.split(" ", -1);
    char first = head.isEmpty() ? ' ' : head.charAt(0);
    if (words.length > WORDS || !(Character.isUpperCase(first) || isCaseless(first))) {
      return false;
    }
    int small = 0;
    for (String word : words) {
      small += !word.isEmpty() && Character.isLowerCase(word.charAt(0)) ? 1 : 0;
    }
    boolean digits = head.chars().anyMatch(Character::isDigit);
    if (small > (digits ? SMALL_WORDS : 0)) {
      return false;
    }
    boolean shouted = head.length() > 1 && head.chars().noneMatch(Character::isLowerCase);
    boolean marked = digits || head.indexOf(',') >= 0 || head.indexOf('(') >= 0;
    return isCaseless(first) ? words.length <= 2 || marked : shouted || marked;
  }
}
