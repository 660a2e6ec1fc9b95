package org.newsfold.enrich.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A piece of a text: its words, and how many letters of which script they have. */
final class Piece {
  private static final double SHARE_OF_KANA = .05;

  private final List<String> words = new ArrayList<>();
  private final Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
  private int total;

  Piece(String text) {
    int start = -1;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      boolean letter = Character.isLetter(c);
      boolean within = letter || (start >= 0 && isMark(c));
      if (letter) {
        letters.merge(UnicodeScript.of(c), 1, Integer::sum);
        total++;
      }
      if (letter && start < 0) {
        start = i;
      } else if (!within && start >= 0) {
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

  /** Runs of letters and their marks, in order, lower case. */
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

  /**
   * The script of most letters, UNKNOWN if there are none; HIRAGANA for Japanese, which writes more
   * Han than Kana, while Chinese writes no Kana.
   */
  UnicodeScript script() {
    UnicodeScript most =
        letters.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(UnicodeScript.UNKNOWN);
    int kana = letters(UnicodeScript.HIRAGANA) + letters(UnicodeScript.KATAKANA);
    boolean eastern = most == UnicodeScript.HAN || most == UnicodeScript.KATAKANA;
    return eastern && kana > SHARE_OF_KANA * (kana + letters(UnicodeScript.HAN))
        ? UnicodeScript.HIRAGANA
        : most;
  }
}
