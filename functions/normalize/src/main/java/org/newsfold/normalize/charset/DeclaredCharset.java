package org.newsfold.normalize.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The charset that a page's meta tag, an XML declaration or the uploader names. */
final class DeclaredCharset {
  private static final int LOOKED_AT = 4_096;
  private static final int LONGEST_NAME = 40;

  /** Families whose byte patterns no other text has by chance. */
  private static final Set<Family> UNMISTAKABLE =
      Set.of(Family.CYRILLIC, Family.JAPANESE, Family.CHINESE, Family.TAIWANESE, Family.KOREAN);

  private enum Family {
    CYRILLIC,
    JAPANESE,
    CHINESE,
    TAIWANESE,
    KOREAN,
    OTHER
  }

  private DeclaredCharset() {}

  /** The first of them that Java knows, UTF-8 and UTF-16 excepted: their bytes speak for them. */
  static Optional<Charset> in(byte[] bytes, String contentType) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    return after(head, "charset=")
        .or(() -> head.startsWith("<?xml") ? after(head, "encoding=") : Optional.empty())
        .or(() -> after(contentType.toLowerCase(Locale.ROOT), "charset="));
  }

  /** Whether a declaration is believed rather than the detector. */
  static boolean outweighs(Charset declared, Optional<Charset> guessed) {
    Family family = guessed.map(DeclaredCharset::family).orElse(Family.OTHER);
    return !UNMISTAKABLE.contains(family) || family == family(declared);
  }

  private static Optional<Charset> after(String text, String word) {
    int at = text.indexOf(word);
    if (at < 0) {
      return Optional.empty();
    }
    int start = at + word.length();
    while (start < text.length() && (text.charAt(start) == '"' || text.charAt(start) == '\'')) {
      start++;
    }
    int end = start;
    while (end < text.length() && end - start < LONGEST_NAME && isNamePart(text.charAt(end))) {
      end++;
    }
    return end == start
        ? Optional.empty()
        : CharsetGuess.named(text.substring(start, end))
            .filter(charset -> !charset.name().startsWith("UTF-"));
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == ':' || c == '.';
  }

  private static Family family(Charset charset) {
    String name = charset.name().toLowerCase(Locale.ROOT);
    if (name.startsWith("koi8")
        || name.equals("windows-1251")
        || name.equals("iso-8859-5")
        || name.equals("ibm866")
        || name.startsWith("x-maccyr")) {
      return Family.CYRILLIC;
    }
    if (name.equals("shift_jis")
        || name.equals("windows-31j")
        || name.equals("euc-jp")
        || name.startsWith("iso-2022-jp")) {
      return Family.JAPANESE;
    }
    if (name.startsWith("gb")) {
      return Family.CHINESE;
    }
    if (name.startsWith("big5")) {
      return Family.TAIWANESE;
    }
    return name.equals("euc-kr") || name.equals("x-windows-949") || name.equals("iso-2022-kr")
        ? Family.KOREAN
        : Family.OTHER;
  }
}
