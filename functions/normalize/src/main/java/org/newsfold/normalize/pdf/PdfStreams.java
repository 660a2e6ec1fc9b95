package org.newsfold.normalize.pdf;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Measures what the compressed streams of a document inflate to, before a library inflates them
 * into memory whole.
 */
final class PdfStreams {
  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
  private static final int DICTIONARY = 1_000;
  private static final int MOST = 20_000;

  private PdfStreams() {}

  /**
   * Adds them up.
   *
   * @throws PdfText.TooMuch if together they are larger than that, or compressed twice
   */
  static void check(byte[] pdf, long most) {
    long inflated = 0;
    int streams = 0;
    byte[] buffer = new byte[65_536];
    for (int at = find(pdf, 0); at >= 0; at = find(pdf, at + STREAM.length)) {
      String before = before(pdf, at);
      if (before.endsWith("end") || before.isEmpty()) {
        continue;
      }
      if (++streams > MOST) {
        throw new PdfText.TooMuch("more than %,d streams".formatted(MOST));
      }
      if (isOpaque(before)) {
        throw new PdfText.TooMuch("streams that are compressed more than once, or out of date");
      }
      inflated += inflated(pdf, start(pdf, at), buffer, most - inflated);
      if (inflated > most) {
        throw new PdfText.TooMuch(
            "streams that inflate to more than %,d MB".formatted(most / 1_000_000));
      }
    }
  }

  /** What stands before a stream since the last object. */
  private static String before(byte[] pdf, int at) {
    int from = Math.max(0, at - DICTIONARY);
    String text = new String(pdf, from, at - from, StandardCharsets.ISO_8859_1).stripTrailing();
    int object = Math.max(text.lastIndexOf("obj"), text.lastIndexOf("endstream"));
    return text.substring(Math.max(0, object));
  }

  /** What this cannot measure: several filters, filters named elsewhere, LZW, run lengths. */
  private static boolean isOpaque(String dictionary) {
    String names = unescaped(dictionary);
    int filter = names.indexOf("/Filter");
    if (filter < 0) {
      return false;
    }
    String value = names.substring(filter + "/Filter".length()).stripLeading();
    int flate = names.indexOf("/FlateDecode");
    return (!value.isEmpty() && Character.isDigit(value.charAt(0)))
        || (flate >= 0 && names.indexOf("/FlateDecode", flate + 1) >= 0)
        || names.contains("/LZWDecode")
        || names.contains("/RunLengthDecode");
  }

  /** Names may have any character as # and two digits. */
  private static String unescaped(String dictionary) {
    StringBuilder out = new StringBuilder(dictionary.length());
    for (int i = 0; i < dictionary.length(); i++) {
      char c = dictionary.charAt(i);
      int high = i + 2 < dictionary.length() ? Character.digit(dictionary.charAt(i + 1), 16) : -1;
      int low = high < 0 ? -1 : Character.digit(dictionary.charAt(i + 2), 16);
      if (c == '#' && low >= 0) {
        out.append((char) (high * 16 + low));
        i += 2;
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static int find(byte[] pdf, int from) {
    for (int i = from; i <= pdf.length - STREAM.length; i++) {
      if (pdf[i] == 's' && matches(pdf, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean matches(byte[] pdf, int at) {
    for (int i = 1; i < STREAM.length; i++) {
      if (pdf[at + i] != STREAM[i]) {
        return false;
      }
    }
    return true;
  }

  private static int start(byte[] pdf, int at) {
    int start = at + STREAM.length;
    while (start < pdf.length && (pdf[start] == '\r' || pdf[start] == '\n' || pdf[start] == ' ')) {
      start++;
    }
    return start;
  }

  /** How many bytes come out, counting no further than the limit; 0 if it is not compressed so. */
  private static long inflated(byte[] pdf, int start, byte[] buffer, long most) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(pdf, start, pdf.length - start);
      long count = 0;
      while (!inflater.finished() && count <= most) {
        int more = inflater.inflate(buffer);
        if (more == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          break;
        }
        count += more;
      }
      return count;
    } catch (DataFormatException e) {
      return 0;
    } finally {
      inflater.end();
    }
  }
}
