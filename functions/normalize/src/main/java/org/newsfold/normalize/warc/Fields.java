package org.newsfold.normalize.warc;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The head of a record or of an HTTP answer: a first line, and fields up to a blank one.
 *
 * @param first the first line
 * @param values by name in lower case; of several of one name the first
 */
record Fields(String first, Map<String, String> values) {
  private static final int LONGEST = 65_536;

  /**
   * Reads a head.
   *
   * @throws EOFException if it is cut off
   */
  static Fields read(InputStream in) throws IOException {
    String first = line(in);
    Map<String, String> values = new HashMap<>();
    int length = first.length();
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      length += line.length();
      if (length > LONGEST) {
        throw new IOException("A head of a record that does not end");
      }
      int colon = line.indexOf(':');
      if (colon > 0) {
        values.putIfAbsent(
            line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            line.substring(colon + 1).strip());
      }
    }
    return new Fields(first, values);
  }

  String get(String name) {
    return values.getOrDefault(name, "");
  }

  /** A number of bytes. */
  long length() throws IOException {
    try {
      return Long.parseLong(get("content-length"));
    } catch (NumberFormatException e) {
      throw new IOException("A record without its length", e);
    }
  }

  static String line(InputStream in) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(80);
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0) {
        throw new EOFException("Cut off");
      }
      if (out.size() > LONGEST) {
        throw new IOException("A line that does not end");
      }
      if (b != '\r') {
        out.write(b);
      }
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
