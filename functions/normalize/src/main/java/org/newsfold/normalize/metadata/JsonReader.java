package org.newsfold.normalize.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON (RFC 8259) as pages hold it: also with raw line ends in strings, trailing commas, and
 * rubbish around it. What cannot be read ends the reading; what was read before is kept.
 */
public final class JsonReader {
  private static final int DEEPEST = 40;

  /** Values; each costs about 70 bytes of memory. */
  private static final int MOST = 1_000_000;

  private final String json;
  private int at;
  private int depth;
  private int values;

  private JsonReader(String json) {
    this.json = json;
  }

  /** The first object or array in a text; nothing if there is none. */
  public static Json read(String json) {
    JsonReader reader = new JsonReader(json);
    reader.skipTo("{[");
    return reader.value();
  }

  private Json value() {
    skipBlanks();
    if (at >= json.length() || depth > DEEPEST || ++values > MOST) {
      at = json.length();
      return Json.nothing();
    }
    depth++;
    Json value =
        switch (json.charAt(at)) {
          case '{' -> fields();
          case '[' -> array();
          case '"' -> new Json.Text(string());
          default -> new Json.Text(literal());
        };
    depth--;
    return value;
  }

  private Json fields() {
    Map<String, Json> fields = new LinkedHashMap<>();
    at++;
    while (moreUntil('}')) {
      if (json.charAt(at) != '"') {
        at = json.length();
        break;
      }
      String name = string();
      skipBlanks();
      if (at >= json.length() || json.charAt(at) != ':') {
        at = json.length();
        break;
      }
      at++;
      fields.putIfAbsent(name, value());
    }
    return new Json.Fields(fields);
  }

  private Json array() {
    List<Json> items = new ArrayList<>();
    at++;
    while (moreUntil(']')) {
      int before = at;
      items.add(value());
      if (at == before) {
        at = json.length();
      }
    }
    return new Json.Array(items);
  }

  /** Goes past blanks and commas; past the end of the list too, and then there is no more. */
  private boolean moreUntil(char end) {
    skipBlanks();
    while (at < json.length() && json.charAt(at) == ',') {
      at++;
      skipBlanks();
    }
    if (at < json.length() && json.charAt(at) == end) {
      at++;
      return false;
    }
    return at < json.length();
  }

  private String string() {
    StringBuilder out = new StringBuilder();
    at++;
    while (at < json.length() && json.charAt(at) != '"') {
      char c = json.charAt(at++);
      if (c == '\\' && at < json.length()) {
        escaped(out);
      } else {
        out.append(c);
      }
    }
    at++;
    return out.toString();
  }

  private void escaped(StringBuilder out) {
    char c = json.charAt(at++);
    switch (c) {
      case 'n' -> out.append('\n');
      case 't' -> out.append('\t');
      case 'r' -> out.append('\r');
      case 'b', 'f' -> out.append(' ');
      case 'u' -> {
        int code = at + 4 <= json.length() ? hex(json, at) : -1;
        out.append(code < 0 ? '\ufffd' : (char) code);
        at += code < 0 ? 0 : 4;
      }
      default -> out.append(c);
    }
  }

  private static int hex(String json, int from) {
    int code = 0;
    for (int i = from; i < from + 4; i++) {
      int digit = Character.digit(json.charAt(i), 16);
      if (digit < 0) {
        return -1;
      }
      code = code * 16 + digit;
    }
    return code;
  }

  private String literal() {
    int start = at;
    while (at < json.length() && ",]}\"[{: \n\r\t".indexOf(json.charAt(at)) < 0) {
      at++;
    }
    String literal = json.substring(start, at);
    return literal.equals("null") ? "" : literal;
  }

  private void skipBlanks() {
    while (at < json.length() && Character.isWhitespace(json.charAt(at))) {
      at++;
    }
  }

  private void skipTo(String any) {
    while (at < json.length() && any.indexOf(json.charAt(at)) < 0) {
      at++;
    }
  }
}
