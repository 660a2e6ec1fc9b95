package org.newsfold.normalize.text;

/** How a line ends and what it is made of, in any script. */
public final class Sentences {
  private static final String ENDS = ".!?…。！？｡।॥؟۔։։።။។‽";
  private static final String CLOSERS = "\"'”’»›)]}」』）】〉》“‘«*";

  private Sentences() {}

  /** Whether the line ends as a sentence does, closing quotes and brackets aside. */
  public static boolean endsOne(String line) {
    return ENDS.indexOf(lastMeaningful(line)) >= 0;
  }

  /** Whether the line ends in a question or exclamation mark, as headlines may. */
  public static boolean endsInCall(String line) {
    return "!?！？؟‽".indexOf(lastMeaningful(line)) >= 0;
  }

  /** The last character that is neither blank nor a closing quote or bracket; a blank if none. */
  private static char lastMeaningful(String line) {
    int i = line.length() - 1;
    while (i >= 0
        && (Character.isWhitespace(line.charAt(i)) || CLOSERS.indexOf(line.charAt(i)) >= 0)) {
      i--;
    }
    return i < 0 ? ' ' : line.charAt(i);
  }

  /** How many words; where a script does not part them, two characters count for one. */
  public static int words(String line) {
    int words = 0;
    int unparted = 0;
    boolean inWord = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (isUnparted(c)) {
        unparted++;
        inWord = false;
      } else if (Character.isLetterOrDigit(c)) {
        words += inWord ? 0 : 1;
        inWord = true;
      } else if (Character.isWhitespace(c)) {
        inWord = false;
      }
    }
    return words + (unparted + 1) / 2;
  }

  /** Han, kana, Thai, Lao, Khmer, Burmese: written without blanks between words. */
  public static boolean isUnparted(char c) {
    if (c < 0x0e00) {
      return false;
    }
    return c <= 0x0eff
        || (c >= 0x1000 && c <= 0x109f)
        || (c >= 0x1780 && c <= 0x17ff)
        || (c >= 0x3040 && c <= 0x30ff)
        || (c >= 0x3400 && c <= 0x9fff)
        || (c >= 0xf900 && c <= 0xfaff);
  }

  /** Lower case, only letters and digits, one blank where others were: for comparing lines. */
  public static String key(String line) {
    StringBuilder out = new StringBuilder(line.length());
    boolean gap = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || isMark(c)) {
        if (gap && !out.isEmpty()) {
          out.append(' ');
        }
        gap = false;
        out.append(Character.toLowerCase(c));
      } else {
        gap = true;
      }
    }
    return out.toString();
  }

  private static boolean isMark(char c) {
    int type = c < 0x300 ? Character.UNASSIGNED : Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
