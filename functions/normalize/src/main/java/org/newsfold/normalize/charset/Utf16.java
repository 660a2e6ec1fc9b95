package org.newsfold.normalize.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** UTF-16 without a byte order mark. */
final class Utf16 {
  private static final int LOOKED_AT = 8_000;

  /** One blank, line end or CJK full stop or comma in this many units, at least. */
  private static final int UNITS_PER_BLANK = 60;

  private Utf16() {}

  /** By the blanks, line ends, CJK full stops and commas that either byte order would give. */
  static Optional<Charset> detect(byte[] bytes) {
    int length = Math.min(bytes.length, LOOKED_AT) & ~1;
    if ((bytes.length % 2 != 0 && bytes.length <= LOOKED_AT) || !hasZero(bytes, length)) {
      return Optional.empty();
    }
    int little = 0;
    int big = 0;
    for (int i = 0; i + 1 < length; i += 2) {
      int first = bytes[i] & 0xff;
      int second = bytes[i + 1] & 0xff;
      little += separates(second << 8 | first) ? 1 : 0;
      big += separates(first << 8 | second) ? 1 : 0;
    }
    int enough = length / 2 / UNITS_PER_BLANK;
    if (little > 4 * big + 1 && little >= enough) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return big > 4 * little + 1 && big >= enough
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  /** Whether what was decoded has more controls and unassigned code points than any text. */
  static boolean isGibberish(String text) {
    int odd = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int type = Character.getType(c);
      if (type == Character.UNASSIGNED
          || type == Character.PRIVATE_USE
          || (type == Character.CONTROL && !Character.isWhitespace(c))) {
        odd++;
      }
    }
    return odd * 50L > text.length();
  }

  private static boolean separates(int unit) {
    return unit == ' ' || unit == '\n' || unit == '\u3002' || unit == '\uff0c';
  }

  private static boolean hasZero(byte[] bytes, int length) {
    return TextDecoder.indexOf(bytes, 0, length) >= 0;
  }
}
