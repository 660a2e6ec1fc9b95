package org.newsfold.normalize.charset;

import com.ibm.icu.text.CharsetDetector;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What ICU's detector makes of the part of a text that tells charsets apart. */
final class CharsetGuess {
  private static final int SAMPLE = 12_000;
  private static final int BEFORE_FIRST = 1_000;

  /** Charsets that hold all of another's characters and more: what is meant where both are said. */
  private static final Map<String, String> SUPERSETS =
      Map.ofEntries(
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("gb2312", "gb18030"),
          Map.entry("gbk", "gb18030"),
          Map.entry("iso-8859-6", "windows-1256"),
          Map.entry("iso-8859-7", "windows-1253"),
          Map.entry("iso-8859-8", "windows-1255"),
          Map.entry("iso-8859-8-i", "windows-1255"),
          Map.entry("iso-8859-9", "windows-1254"));

  /** Of one byte a character; the more common first. */
  private static final List<Charset> SINGLE =
      Stream.of(
              "windows-1252",
              "windows-1250",
              "ISO-8859-2",
              "windows-1251",
              "KOI8-R",
              "ISO-8859-5",
              "windows-1254",
              "windows-1257",
              "windows-1253",
              "ISO-8859-7",
              "windows-1255",
              "windows-1256",
              "x-windows-874")
          .map(Charset::forName)
          .toList();

  /** How much better another charset must fit to be taken rather than the detector's. */
  private static final double CLEARLY = 0.0005;

  private CharsetGuess() {}

  /**
   * The first of the detector's that is plausible; of those of one byte a character the one whose
   * letters are best those of one language. Empty if the detector names none that Java knows.
   */
  static Optional<Charset> of(byte[] bytes) {
    byte[] sample = sample(bytes);
    CharsetDetector detector = new CharsetDetector();
    detector.setText(sample);
    List<Charset> found =
        Stream.of(detector.detectAll())
            .flatMap(match -> named(match.getName()).stream())
            .filter(charset -> !charset.name().startsWith("UTF-"))
            .filter(charset -> SINGLE.contains(charset) || isPlausible(sample, charset))
            .toList();
    return found.isEmpty() || !SINGLE.contains(found.getFirst())
        ? found.stream().findFirst()
        : Optional.of(bestFit(found, new Alphabets(sample)));
  }

  /**
   * Where hardly anything tells charsets apart, the most common is likelier than the detector's.
   */
  private static Charset bestFit(List<Charset> found, Alphabets alphabets) {
    Stream<Charset> candidates =
        alphabets.tellLittle()
            ? SINGLE.stream()
            : Stream.concat(found.stream().filter(SINGLE::contains), SINGLE.stream());
    Charset best = found.getFirst();
    double bestFit = -1;
    for (Charset candidate : candidates.distinct().toList()) {
      double fit = alphabets.fit(candidate);
      if (fit > bestFit + CLEARLY) {
        best = candidate;
        bestFit = fit;
      }
    }
    return best;
  }

  /** In East Asian texts their characters are whole and stand together; by mistake many do not. */
  private static boolean isPlausible(byte[] sample, Charset charset) {
    String text = new String(sample, charset);
    int wide = 0;
    int runs = 0;
    int malformed = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean isWide = isWide(text.charAt(i));
      wide += isWide ? 1 : 0;
      runs += isWide && (i == 0 || !isWide(text.charAt(i - 1))) ? 1 : 0;
      malformed += text.charAt(i) == '\ufffd' ? 1 : 0;
    }
    return wide * 2 >= runs * 3 && malformed * 50L <= wide;
  }

  /** From radicals to full-width signs; what is half as wide stands in no article. */
  private static boolean isWide(char c) {
    return c >= 0x2e80 && c <= 0xff60;
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
