package org.newsfold.aws;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text beyond ASCII in S3 user metadata. S3 answers it as encoded words of RFC 2047 ({@code
 * =?UTF-8?Q?M=C3=BCller?=}); other stores answer bare UTF-8, which HTTP clients take for ISO
 * 8859-1.
 */
final class MetadataText {
  private static final Pattern ENCODED_WORD =
      Pattern.compile("=\\?([A-Za-z0-9-]++)(?:\\*[A-Za-z-]++)?+\\?([BbQq])\\?([^? ]*+)\\?=");
  // RFC 2047, 6.2: blanks between encoded words are not part of the text.
  private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=\\?=)[ \t]++(?==\\?)");

  private MetadataText() {}

  /** The text as the uploader meant it; unreadable encodings stay as they are. */
  static String decode(String value) {
    if (!value.contains("=?")) {
      return asUtf8(value);
    }
    Matcher words = ENCODED_WORD.matcher(BETWEEN_WORDS.matcher(value).replaceAll(""));
    return words.replaceAll(word -> Matcher.quoteReplacement(decodeWord(words)));
  }

  private static String decodeWord(Matcher word) {
    try {
      byte[] bytes =
          word.group(2).toUpperCase(Locale.ROOT).equals("B")
              ? Base64.getDecoder().decode(word.group(3))
              : quotedPrintable(word.group(3));
      return new String(bytes, Charset.forName(word.group(1)));
    } catch (IllegalArgumentException e) {
      return word.group();
    }
  }

  private static byte[] quotedPrintable(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '=' && i + 2 < text.length()) {
        bytes.write(HexFormat.fromHexDigits(text, i + 1, i + 3));
        i += 2;
      } else {
        bytes.write(c == '_' ? ' ' : c);
      }
    }
    return bytes.toByteArray();
  }

  private static String asUtf8(String value) {
    if (value.chars().allMatch(c -> c < 0x80) || value.chars().anyMatch(c -> c > 0xff)) {
      return value;
    }
    try {
      ByteBuffer bytes = ByteBuffer.wrap(value.getBytes(StandardCharsets.ISO_8859_1));
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      return value;
    }
  }
}
