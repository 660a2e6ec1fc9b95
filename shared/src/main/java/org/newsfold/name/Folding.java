package org.newsfold.name;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The form in which names are looked up: lower case; without accents (combining marks of Latin,
 * Greek and Cyrillic, vowel points of Arabic and Hebrew); one apostrophe, one hyphen; words apart
 * by single blanks; no full stops.
 */
public final class Folding {
  private Folding() {}

  /** Folds a name; linear in its length. */
  public static String fold(String name) {
    if (isPlain(name)) {
      return name;
    }
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
      boolean ideograph = c >= '\u4e00' && c <= '\u9fff';
      if ((c < 'a' || c > 'z') && (c < '0' || c > '9') && !blank && !ideograph) {
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
