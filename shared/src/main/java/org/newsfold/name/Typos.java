package org.newsfold.name;

/** Slips of the keyboard. */
final class Typos {
  private Typos() {}

  /** Whether at most one letter differs, and not the first, where slips are rare. */
  static boolean isOneBehindTheFirst(String one, String other) {
    return !one.isEmpty()
        && !other.isEmpty()
        && one.charAt(0) == other.charAt(0)
        && isOne(one, other);
  }

  /** Whether at most one letter is missing, added, changed, or exchanged with its neighbour. */
  static boolean isOne(String one, String other) {
    int difference = one.length() - other.length();
    if (Math.abs(difference) > 1) {
      return false;
    }
    int same = 0;
    int shorter = Math.min(one.length(), other.length());
    while (same < shorter && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    if (difference == 0) {
      return same == shorter
          || one.regionMatches(same + 1, other, same + 1, shorter - same - 1)
          || isExchange(one, other, same);
    }
    return difference > 0
        ? one.regionMatches(same + 1, other, same, shorter - same)
        : other.regionMatches(same + 1, one, same, shorter - same);
  }

  private static boolean isExchange(String one, String other, int at) {
    return at + 1 < one.length()
        && one.charAt(at) == other.charAt(at + 1)
        && one.charAt(at + 1) == other.charAt(at)
        && one.regionMatches(at + 2, other, at + 2, one.length() - at - 2);
  }
}
