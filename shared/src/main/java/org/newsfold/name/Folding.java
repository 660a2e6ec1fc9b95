package org.newsfold.name;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The form in which names are looked up: lower case; without accents (combining marks of Latin,
 * Greek and Cyrillic, vowel points of Arabic and Hebrew); one apostrophe, one hyphen; words apart
 * by single blanks; no full stops.
 */
public final class Folding {
  /** Behind the last character of Latin, Greek, Cyrillic, Armenian, Hebrew and Arabic. */
  private static final char ALPHABETS = '\u0700';

  private static final char[] SIMPLE = simple();

  private Folding() {}

  /** Folds a name; linear in its length. */
  public static String fold(String name) {
    if (isPlain(name)) {
      return name;
    }
    String simple = simplyFolded(name);
    return simple == null ? folded(name) : simple;
  }

  private static String folded(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean ascii = isAscii(lower);
    String apart = ascii ? lower : Normalizer.normalize(lower, Normalizer.Form.NFKD);
    StringBuilder out = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      append(out, apart.charAt(i));
    }
    int end = out.length();
    while (end > 0 && out.charAt(end - 1) == ' ') {
      end--;
    }
    out.setLength(end);
    return ascii ? out.toString() : Normalizer.normalize(out, Normalizer.Form.NFC);
  }

  /** Character by character; null if some character must be seen with others. */
  private static @Nullable String simplyFolded(String name) {
    char[] out = new char[name.length()];
    char before = ' ';
    for (int i = 0; i < out.length; i++) {
      char c = name.charAt(i);
      char simple = c < SIMPLE.length ? SIMPLE[c] : isUnchanged(c) ? c : 0;
      if (simple == 0 || (simple == ' ' && before == ' ')) {
        return null;
      }
      out[i] = simple;
      before = simple;
    }
    return before == ' ' ? null : new String(out);
  }

  /** What becomes of each character of most alphabets; 0 where that is not one, or depends. */
  private static char[] simple() {
    char[] simple = new char[ALPHABETS];
    for (char c = 0; c < ALPHABETS; c++) {
      String folded = folded(Character.toString(c));
      boolean alone = folded.length() == 1 && c != 'Σ';
      simple[c] = alone && !isMark(c) && !isMark(folded.charAt(0)) ? folded.charAt(0) : 0;
    }
    simple[' '] = ' ';
    return simple;
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /** Chinese characters and Kana. */
  private static boolean isUnchanged(char c) {
    return (c >= '\u4e00' && c <= '\u9fff')
        || (c >= '\u3041' && c <= '\u3096')
        || (c >= '\u30a1' && c <= '\u30fc');
  }

  static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlain(String name) {
    char before = ' ';
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean blank = c == ' ' && before != ' ';
      if ((c < 'a' || c > 'z') && (c < '0' || c > '9') && !blank && !isUnchanged(c)) {
        return false;
      }
      before = c;
    }
    return name.isEmpty() || before != ' ';
  }

  private static void append(StringBuilder out, char c) {
    switch (c) {
      case '’', '‘', 'ʼ', '`', '´', '\'' -> out.append('\'');
      case '‐', '‑', '–', '-' -> out.append('-');
      case 'ß' -> out.append("ss");
      case 'ı' -> out.append('i');
      case 'ł' -> out.append('l');
      case 'ø' -> out.append('o');
      case 'đ' -> out.append('d');
      case '.', '\u00ad', '\u200b', '\u200c', '\u200e', '\u200f', '\u0640' -> {}
      default -> {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
          if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
            out.append(' ');
          }
        } else if (!isAccent(c)) {
          out.append(c);
        }
      }
    }
  }

  private static boolean isAccent(char c) {
    return (c >= '\u0300' && c <= '\u036f')
        || (c >= '\u064b' && c <= '\u065f')
        || c == '\u0670'
        || (c >= '\u0591' && c <= '\u05c7');
  }
}
