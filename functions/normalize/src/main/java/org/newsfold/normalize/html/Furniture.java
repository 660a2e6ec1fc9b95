package org.newsfold.normalize.html;

import java.util.Locale;
import org.newsfold.normalize.text.Bylines;
import org.newsfold.normalize.text.DateText;
import org.newsfold.normalize.text.Phrases;

/** Short lines that pages set around an article: its date, its byline, counts. */
final class Furniture {
  private Furniture() {}

  /** Whether a line before the first paragraph is a date, a byline or a count. */
  static boolean isBefore(String line) {
    return isAfter(line)
        || line.indexOf('@') >= 0
        || hasYear(line)
        || hasTime(line)
        || DateText.find(line).isPresent();
  }

  /** Whether a line after the last paragraph is a byline, a count or an age. */
  static boolean isAfter(String line) {
    return line.startsWith("@")
        || line.toLowerCase(Locale.ROOT).endsWith(" ago")
        || Bylines.isByline(line)
        || Phrases.hasCount(line);
  }

  private static boolean hasYear(String line) {
    for (int i = 0; i + 4 <= line.length(); i++) {
      boolean standsAlone =
          (i == 0 || !Character.isLetterOrDigit(line.charAt(i - 1)))
              && (i + 4 == line.length() || !Character.isLetterOrDigit(line.charAt(i + 4)));
      if (standsAlone
          && (line.startsWith("19", i) || line.startsWith("20", i))
          && Character.isDigit(line.charAt(i + 2))
          && Character.isDigit(line.charAt(i + 3))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasTime(String line) {
    for (int i = 1; i + 2 < line.length(); i++) {
      if ((line.charAt(i) == ':' || line.charAt(i) == '.')
          && Character.isDigit(line.charAt(i - 1))
          && Character.isDigit(line.charAt(i + 1))
          && Character.isDigit(line.charAt(i + 2))
          && (i + 3 == line.length() || !Character.isLetterOrDigit(line.charAt(i + 3)))) {
        return true;
      }
    }
    return false;
  }
}
