package org.newsfold.normalize.text;

import java.text.Normalizer;

/**
 * Mends what typesetting and transport did to a text, and nothing that its writer did:
 *
 * <ul>
 *   <li>mojibake is undone where it is certain ({@link Mojibake})
 *   <li>soft hyphens, zero-width and direction marks go; joiners stay, scripts and emoji need them
 *   <li>all blanks become plain ones, several one; all line ends {@code \n}
 *   <li>control characters go, lone surrogates become U+FFFD
 *   <li>composed form (NFC); of a pile of combining marks 30 stay (Unicode Annex 15, stream-safe)
 * </ul>
 */
public final class TextRepair {
  private static final int MARKS = 30;

  private TextRepair() {}

  /** Mends a text of any number of lines; no line ends in blanks. */
  public static String text(String raw) {
    String text = Mojibake.undo(raw);
    StringBuilder out = new StringBuilder(text.length());
    int marks = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      marks = isMark(c) ? marks + 1 : 0;
      if (c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085') {
        if (c != '\r' || i >= text.length() || text.charAt(i) != '\n') {
          endLine(out);
        }
      } else if (c == '\n' || c == '\f' || c == '\u000b') {
        endLine(out);
      } else if (isBlank(c)) {
        blank(out);
      } else if (!isInvisible(c) && marks <= MARKS) {
        out.appendCodePoint(isSurrogate(c) ? 0xfffd : c);
      }
    }
    String mended = out.toString();
    return Normalizer.isNormalized(mended, Normalizer.Form.NFC)
        ? mended
        : Normalizer.normalize(mended, Normalizer.Form.NFC);
  }

  /** Mends a text that is one line: line ends become blanks, none stands at either end. */
  public static String line(String raw) {
    return text(raw).replace('\n', ' ').replace("  ", " ").strip();
  }

  private static void endLine(StringBuilder out) {
    while (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
      out.setLength(out.length() - 1);
    }
    out.append('\n');
  }

  private static void blank(StringBuilder out) {
    if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
      out.append(' ');
    }
  }

  private static boolean isBlank(int c) {
    return c == ' ' || c == '\t' || (c > 0x7f && Character.getType(c) == Character.SPACE_SEPARATOR);
  }

  private static boolean isInvisible(int c) {
    return c < 0x20
        || (c >= 0x7f && c < 0xa0)
        || c == 0xad
        || c == 0x200b
        || c == 0x200e
        || c == 0x200f
        || (c >= 0x202a && c <= 0x202e)
        || (c >= 0x2060 && c <= 0x206f)
        || c == 0xfeff
        || (c & 0xfffe) == 0xfffe;
  }

  private static boolean isMark(int c) {
    if (c < 0x300) {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  private static boolean isSurrogate(int c) {
    return c >= 0xd800 && c <= 0xdfff;
  }
}
