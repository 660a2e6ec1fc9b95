package org.newsfold.normalize.charset;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/**
 * Decodes text whose charset nobody vouches for. In this order, the first that fits:
 *
 * <ul>
 *   <li>a byte order mark
 *   <li>UTF-16 without one, by where its blanks and line ends have their zero bytes
 *   <li>UTF-8, if all of it is valid, or all but stray bytes
 *   <li>what a meta tag or the uploader declares, unless the detector is sure of another script:
 *       declarations are often wrong
 *   <li>ICU's detector; of charsets of one byte a character the one whose letters fit one language
 *       best ({@link Alphabets})
 *   <li>windows-1252
 * </ul>
 *
 * What cannot be decoded becomes U+FFFD.
 */
public final class TextDecoder {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** Control characters that no text holds, per thousand bytes, from which it is binary data. */
  private static final int CONTROLS_PER_MILLE = 10;

  /** What stands for bytes that are no text. */
  private static final String REPLACED = "\ufffd";

  private TextDecoder() {}

  /**
   * The text.
   *
   * @param contentType as the uploader says; may name a charset, may be empty
   */
  public static String decode(byte[] bytes, String contentType) {
    boolean sure = ByteOrderMark.at(bytes).isPresent() || Utf16.detect(bytes).isPresent();
    String utf8 = sure || mayBeEscaped(bytes) ? REPLACED : new String(bytes, UTF_8);
    if (!utf8.contains(REPLACED)) {
      return utf8;
    }
    Charset charset = detect(bytes, contentType);
    int mark = ByteOrderMark.at(bytes).map(ByteOrderMark::length).orElse(0);
    return new String(bytes, mark, bytes.length - mark, charset);
  }

  /** The charset that {@link #decode} takes. */
  public static Charset detect(byte[] bytes, String contentType) {
    Optional<Charset> sure =
        ByteOrderMark.at(bytes).map(ByteOrderMark::charset).or(() -> Utf16.detect(bytes));
    if (sure.isPresent()) {
      return sure.get();
    }
    if (!mayBeEscaped(bytes) && isUtf8(bytes)) {
      return UTF_8;
    }
    Optional<Charset> guessed = CharsetGuess.of(bytes);
    return DeclaredCharset.in(bytes, contentType)
        .filter(declared -> DeclaredCharset.outweighs(declared, guessed))
        .or(() -> guessed)
        .orElse(WINDOWS_1252);
  }

  /** ISO 2022 has escapes between ASCII characters. */
  private static boolean mayBeEscaped(byte[] bytes) {
    return indexOf(bytes, 0x1b, 8_000) >= 0;
  }

  /** Whether a file that begins so is no text in any charset. */
  public static boolean isBinary(byte[] head) {
    if (ByteOrderMark.at(head).isPresent()) {
      return false;
    }
    Optional<Charset> utf16 = Utf16.detect(head);
    if (utf16.isPresent()) {
      return Utf16.isGibberish(new String(head, utf16.get()));
    }
    int controls = 0;
    for (byte b : head) {
      int c = b & 0xff;
      if (c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1b) {
        controls++;
      }
    }
    return controls > 0 && controls * 1000L >= (long) CONTROLS_PER_MILLE * head.length;
  }

  /** Valid, or so nearly that whatever wrote it meant UTF-8: stray bytes, a cut at the end. */
  private static boolean isUtf8(byte[] bytes) {
    CharsetDecoder decoder =
        UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8_192);
    int malformed = 0;
    int multibyte = 0;
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      multibyte += nonAscii(out);
      if (result.isUnderflow()) {
        return malformed == 0 || (multibyte >= 3 && malformed <= multibyte);
      }
      if (result.isError()) {
        malformed++;
        in.position(in.position() + result.length());
      }
      if (malformed > 1_000 && malformed > multibyte) {
        return false;
      }
    }
  }

  private static int nonAscii(CharBuffer out) {
    int count = 0;
    for (int i = 0; i < out.position(); i++) {
      if (out.get(i) >= 0x80) {
        count++;
      }
    }
    out.clear();
    return count;
  }

  static int indexOf(byte[] bytes, int wanted, int within) {
    for (int i = 0; i < Math.min(bytes.length, within); i++) {
      if ((bytes[i] & 0xff) == wanted) {
        return i;
      }
    }
    return -1;
  }
}
