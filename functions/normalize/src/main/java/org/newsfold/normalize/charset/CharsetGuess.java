package org.newsfold.normalize.charset;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What ICU's detector makes of the part of a text that tells charsets apart. */
final class CharsetGuess {
  private static final int SAMPLE = 12_000;
  private static final int BEFORE_FIRST = 1_000;

  /** Charsets that hold all of another's characters and more: what is meant where both are said. */
  private static final Map<String, String> SUPERSETS =
      Map.of(
          "iso-8859-1", "windows-1252",
          "us-ascii", "windows-1252",
          "shift_jis", "windows-31j",
          "euc-kr", "x-windows-949",
          "gb2312", "gb18030",
          "gbk", "gb18030",
          "iso-8859-9", "windows-1254");

  private CharsetGuess() {}

  /** Empty if the detector names none that Java knows. */
  static Optional<Charset> of(byte[] bytes) {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(sample(bytes));
    CharsetMatch match = detector.detect();
    return match == null ? Optional.empty() : named(match.getName());
  }

  /** The charset of a name; of two that are taken for one another, the one that holds more. */
  static Optional<Charset> named(String name) {
    try {
      String lower = name.strip().toLowerCase(Locale.ROOT);
      return Optional.of(Charset.forName(SUPERSETS.getOrDefault(lower, lower)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  /** Text outside tags, from shortly before the first byte that is not ASCII; all if none is. */
  private static byte[] sample(byte[] bytes) {
    int first = 0;
    while (first < bytes.length && bytes[first] >= 0) {
      first++;
    }
    if (first == bytes.length) {
      return bytes;
    }
    int from = Math.max(0, first - BEFORE_FIRST);
    ByteArrayOutputStream out = new ByteArrayOutputStream(SAMPLE);
    boolean inTag = false;
    for (int i = from; i < bytes.length && out.size() < SAMPLE; i++) {
      byte b = bytes[i];
      if (b == '<' && i + 1 < bytes.length && isTagStart(bytes[i + 1])) {
        inTag = true;
      }
      if (!inTag) {
        out.write(b);
      } else if (b == '>') {
        inTag = false;
        out.write(' ');
      }
    }
    return out.size() == 0 ? bytes : out.toByteArray();
  }

  private static boolean isTagStart(byte b) {
    return b == '/' || b == '!' || (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
  }
}
