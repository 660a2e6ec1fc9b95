package org.newsfold.name;

import java.util.Locale;

/**
 * The consonants of a word, like ones taken together: what spellings of one name in several
 * languages still share.
 */
final class Skeleton {
  private static final String FROM = "SCXTZJHqwK";
  private static final String TO = "ssstssk" + "kvk";
  private static final int SHORTEST = 2;

  private Skeleton() {}

  /**
   * @param sounds of the word
   * @param spelling tells what an ambiguous Latin {@code ch} is
   */
  static String of(String sounds, String spelling) {
    StringBuilder out = new StringBuilder();
    char ambiguous = isChGuttural(spelling) ? 'k' : 's';
    for (int i = 0; i < sounds.length(); i++) {
      char c = sounds.charAt(i);
      if (c == 'X') {
        append(out, ambiguous);
      } else if (!Sounds.isVowel(c)) {
        int at = FROM.indexOf(c);
        append(out, at < 0 ? c : TO.charAt(at));
      } else if (i == 0 && c != 'j') {
        append(out, 'a');
      }
    }
    return out.length() >= SHORTEST ? out.toString() : plain(sounds);
  }

  private static void append(StringBuilder out, char c) {
    if (out.isEmpty() || out.charAt(out.length() - 1) != c) {
      out.append(c);
    }
  }

  /** Short words keep their vowels, or too many would fall together. */
  private static String plain(String sounds) {
    return sounds.toLowerCase(Locale.ROOT);
  }

  /** German, Polish and Czech spelling writes ch for kh; English and French do not. */
  private static boolean isChGuttural(String spelling) {
    String word = spelling.toLowerCase(Locale.ROOT);
    for (String mark : new String[] {"w", "sch", "sz", "cz", "ij", "ja", "ł", "č", "š", "ž"}) {
      if (word.contains(mark)) {
        return true;
      }
    }
    return false;
  }
}
