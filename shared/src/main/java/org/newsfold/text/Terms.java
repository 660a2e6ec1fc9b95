package org.newsfold.text;

import static java.util.Map.entry;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The terms that a text is found by: the same function makes them of stories and of questions.
 *
 * <ul>
 *   <li>compatibility forms are unified (NFKC), letters lower-case, digits those of ASCII
 *   <li>accents, Arabic vowel signs and Hebrew points are left out; {@code ß} is {@code ss}, {@code
 *       ø} is {@code o}: people ask without them. Vowel signs of other scripts stay: they are
 *       letters there
 *   <li>a term is a run of letters and digits; everything else separates
 *   <li>scripts written without blanks (Chinese, Japanese, Thai, …), and Korean, give each two
 *       neighbouring characters, so that a word is found without knowing where it begins
 * </ul>
 */
public final class Terms {
  /** Longer runs, which are no words, are cut: so many characters. */
  private static final int LONGEST = 64;

  private static final int ASCII = 0x80;

  private static final Set<UnicodeScript> UNSPACED =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.HANGUL,
          UnicodeScript.BOPOMOFO,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR);

  /** Letters with a stroke or a ligature, which normalizing leaves whole. */
  private static final Map<Integer, String> PLAIN =
      Map.ofEntries(
          entry((int) 'ß', "ss"),
          entry((int) 'æ', "ae"),
          entry((int) 'œ', "oe"),
          entry((int) 'ø', "o"),
          entry((int) 'đ', "d"),
          entry((int) 'ð', "d"),
          entry((int) 'þ', "th"),
          entry((int) 'ł', "l"),
          entry((int) 'ħ', "h"),
          entry((int) 'ı', "i"),
          entry((int) 'ς', "σ"));

  private final List<String> found = new ArrayList<>();
  private final StringBuilder run = new StringBuilder();
  private boolean unspaced;

  private Terms() {}

  /** The terms of a text in its order, as often as they occur. */
  public static List<String> of(String text) {
    Terms terms = new Terms();
    fold(text).codePoints().forEach(terms::take);
    terms.end();
    return List.copyOf(terms.found);
  }

  private static String fold(String text) {
    if (text.chars().allMatch(c -> c < ASCII)) {
      return text.toLowerCase(Locale.ROOT);
    }
    String lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String apart = Normalizer.normalize(lower, Normalizer.Form.NFD);
    StringBuilder out = new StringBuilder(apart.length());
    apart.codePoints().filter(c -> !isLeftOut(c)).forEach(c -> append(out, c));
    return Normalizer.normalize(out, Normalizer.Form.NFC);
  }

  private static void append(StringBuilder out, int c) {
    @Nullable String plain = c < ASCII ? null : PLAIN.get(c);
    if (plain != null) {
      out.append(plain);
    } else {
      out.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c);
    }
  }

  /** Accents, vowel signs, the Arabic stretcher, and marks inside words that nobody sees. */
  private static boolean isLeftOut(int c) {
    return (c >= 0x300 && c <= 0x36f)
        || (c >= 0x591 && c <= 0x5c7 && Character.getType(c) == Character.NON_SPACING_MARK)
        || (c >= 0x64b && c <= 0x65f)
        || c == 0x670
        || c == 0x640
        || c == 0xad
        || c == 0x200c
        || c == 0x200d
        || (c >= 0xfe00 && c <= 0xfe0f)
        || c == 0xfeff;
  }

  private void take(int c) {
    if (!isPart(c)) {
      end();
    } else {
      boolean wanted = isUnspaced(c);
      if (wanted != unspaced) {
        end();
        unspaced = wanted;
      }
      run.appendCodePoint(c);
    }
  }

  /** Letters and marks that many scripts use follow the character before. */
  private boolean isUnspaced(int c) {
    if (isOfScriptWithBlanks(c)) {
      return false;
    }
    UnicodeScript script = UnicodeScript.of(c);
    boolean shared = script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED;
    if (shared && !Character.isDigit(c) && !run.isEmpty()) {
      return unspaced;
    }
    return UNSPACED.contains(script);
  }

  /** Most letters, told without asking for their script: Latin, Cyrillic, ASCII's digits. */
  private static boolean isOfScriptWithBlanks(int c) {
    return c < ASCII || (c >= 0xc0 && c <= 0x24f) || (c >= 0x400 && c <= 0x481);
  }

  private static boolean isPart(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private void end() {
    int[] characters = run.codePoints().toArray();
    run.setLength(0);
    if (unspaced && characters.length > 1) {
      for (int i = 0; i + 1 < characters.length; i++) {
        found.add(new String(characters, i, 2));
      }
    } else if (characters.length > 0) {
      found.add(new String(characters, 0, Math.min(LONGEST, characters.length)));
    }
  }
}
