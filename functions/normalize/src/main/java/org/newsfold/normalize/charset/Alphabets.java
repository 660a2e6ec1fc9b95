package org.newsfold.normalize.charset;

import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsfold.normalize.text.Table;

/**
 * How well the letters of a text, read in a charset of one byte a character, are those of one
 * language: in the wrong charset a Polish text has letters that are not Polish. The alphabets are
 * in {@code alphabets.tsv}; scripts other than Latin count as one alphabet each.
 */
final class Alphabets {
  private static final int BYTES = 256;

  /** What texts of any language hold beside letters. */
  private static final String SIGNS = "\u00a0„“”‚‘’«»–—…§°€©®™·•½²£ºª±¡¿×´،؛؟ـ";

  private static final List<Set<Character>> LATIN =
      Table.of(Alphabets.class, "alphabets.tsv").rows().stream()
          .map(row -> letters(row.get(1)))
          .toList();

  private static final List<UnicodeScript> SCRIPTS =
      List.of(
          UnicodeScript.ARABIC,
          UnicodeScript.CYRILLIC,
          UnicodeScript.GREEK,
          UnicodeScript.HEBREW,
          UnicodeScript.THAI);

  /** Letters of the text for one byte that is not ASCII, from which on it is a Latin one. */
  private static final int MOSTLY_ASCII = 5;

  /** What a letter of no one alphabet counts. */
  private static final double ANY_LETTER = 0.1;

  private final byte[] text;
  private final int[] counts = new int[BYTES];
  private int total;
  private int besideAscii;
  private int ascii;

  /** Counts the bytes of a text that are not ASCII. */
  Alphabets(byte[] text) {
    this.text = text;
    for (int i = 0; i < text.length; i++) {
      ascii += isLetterAt(text, i) ? 1 : 0;
      if (text[i] < 0) {
        counts[text[i] & 0xff]++;
        total++;
        besideAscii += isLetterAt(text, i - 1) || isLetterAt(text, i + 1) ? 1 : 0;
      }
    }
  }

  private static boolean isLetterAt(byte[] text, int at) {
    return at >= 0 && at < text.length && text[at] > 0 && Character.isLetter(text[at]);
  }

  /**
   * The greatest share of one alphabet in the text's characters that are not ASCII, at most 1; a
   * little more where the others are letters at least, less where capitals stand after small ones.
   */
  double fit(Charset charset) {
    String decoded = new String(highBytes(), charset);
    if (total == 0 || decoded.length() != BYTES / 2) {
      return 0;
    }
    IntStream alphabets =
        isLatin()
            ? LATIN.stream().mapToInt(letters -> held(decoded, letters::contains))
            : SCRIPTS.stream().mapToInt(script -> held(decoded, c -> isOf(script, c)));
    int letters = held(decoded, Character::isLetter);
    double held = alphabets.max().orElse(0) * (1 - ANY_LETTER) + letters * ANY_LETTER;
    return held / total - oddCase(charset);
  }

  /** The share of letters that are capitals after small ones. */
  private double oddCase(Charset charset) {
    String decoded = new String(text, charset);
    int odd = 0;
    for (int i = 1; i < decoded.length(); i++) {
      boolean isOdd =
          decoded.charAt(i) >= 0x80
              && Character.isUpperCase(decoded.charAt(i))
              && Character.isLowerCase(decoded.charAt(i - 1));
      odd += isOdd ? 1 : 0;
    }
    return (double) odd / Math.max(1, total);
  }

  /** Whether less than one character in a hundred is not ASCII. */
  boolean tellLittle() {
    return total * 100L < text.length;
  }

  /** In a Latin text, what is not ASCII stands beside letters that are. */
  private boolean isLatin() {
    return besideAscii * 2 >= total || ascii > MOSTLY_ASCII * total;
  }

  private int held(String decoded, CharTest alphabet) {
    int held = 0;
    for (int i = 0; i < decoded.length(); i++) {
      char c = decoded.charAt(i);
      int count = counts[BYTES / 2 + i];
      held += count > 0 && (alphabet.has(c) || SIGNS.indexOf(c) >= 0) ? count : 0;
    }
    return held;
  }

  private static boolean isOf(UnicodeScript script, char c) {
    UnicodeScript found = UnicodeScript.of(c);
    return found == script || found == UnicodeScript.INHERITED;
  }

  private interface CharTest {
    boolean has(char c);
  }

  private static byte[] highBytes() {
    byte[] bytes = new byte[BYTES / 2];
    IntStream.range(0, bytes.length).forEach(i -> bytes[i] = (byte) (BYTES / 2 + i));
    return bytes;
  }

  private static Set<Character> letters(String row) {
    Set<Character> letters = new HashSet<>();
    for (char c : (row + row.toUpperCase(Locale.ROOT)).toCharArray()) {
      letters.add(c);
    }
    letters.remove(' ');
    return letters;
  }
}
