package org.newsfold.enrich.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a language is told by: at most 1,500 characters of a text, from its beginning, middle and
 * end, without addresses of the web, and how many letters of which script they hold.
 */
final class TextSample {
  private static final int WHOLE = 1_500;
  private static final int PIECE = WHOLE / 3;

  private final String text;
  private final Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
  private final List<String> words = new ArrayList<>();
  private int total;

  TextSample(String whole) {
    text = withoutAddresses(sample(whole));
    int start = -1;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      boolean letter = Character.isLetter(c) || isMark(c);
      if (Character.isLetter(c)) {
        letters.merge(UnicodeScript.of(c), 1, Integer::sum);
        total++;
      }
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
        start = -1;
      }
      i += Character.charCount(c);
    }
    if (start >= 0) {
      words.add(text.substring(start).toLowerCase(Locale.ROOT));
    }
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static String sample(String whole) {
    if (whole.length() <= WHOLE) {
      return whole;
    }
    int middle = whole.length() / 2;
    return whole.substring(0, PIECE)
        + ' '
        + whole.substring(middle, middle + PIECE)
        + ' '
        + whole.substring(whole.length() - PIECE);
  }

  private static String withoutAddresses(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int kept = 0;
    for (int at = text.indexOf("http"); at >= 0; at = text.indexOf("http", kept)) {
      out.append(text, kept, at);
      kept = at;
      while (kept < text.length() && !Character.isWhitespace(text.charAt(kept))) {
        kept++;
      }
    }
    return out.append(text, kept, text.length()).toString();
  }

  String text() {
    return text;
  }

  /** In order, lower case. */
  List<String> words() {
    return words;
  }

  /** How many letters there are. */
  int letters() {
    return total;
  }

  int letters(UnicodeScript script) {
    return letters.getOrDefault(script, 0);
  }

  /** The script of most letters; UNKNOWN if there are none. */
  UnicodeScript mainScript() {
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(UnicodeScript.UNKNOWN);
  }
}
