package org.newsfold.normalize.json;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/**
 * The objects of a file of JSON, one after the other, none held but the one at hand: of an array,
 * of lines (JSON Lines), or simply one behind the other. What stands around them is passed over. A
 * line that is damaged takes no other line with it.
 */
public final class JsonObjects {
  private static final int NOTHING = -1;

  private final BufferedReader in;
  private final int longest;
  private final StringBuilder object = new StringBuilder();
  private int depth;
  private boolean inText;
  private boolean escaped;
  private boolean severalLines;
  private boolean tooLong;
  private int next = NOTHING;

  /**
   * Begins.
   *
   * @param longest characters of an object that may be held
   */
  public JsonObjects(Reader in, int longest) {
    this.in = new BufferedReader(in);
    this.longest = longest;
  }

  /**
   * An object.
   *
   * @param text as it stands in the file; without its end if that is missing or too far off
   */
  public record Found(String text, boolean isWhole) {}

  /** The next object; empty at the end. */
  public Optional<Found> next() throws IOException {
    begin();
    for (int c = read(); c >= 0; c = read()) {
      if (depth == 0 && c != '{') {
        continue;
      }
      if (c == '\n' && isLastOfLine()) {
        return Optional.of(new Found(object.toString(), false));
      }
      hold((char) c);
      follow((char) c);
      if (depth == 0) {
        return Optional.of(new Found(object.toString(), !tooLong));
      }
    }
    return object.isEmpty() ? Optional.empty() : Optional.of(new Found(object.toString(), false));
  }

  private void begin() {
    object.setLength(0);
    depth = 0;
    inText = false;
    escaped = false;
    severalLines = false;
    tooLong = false;
  }

  private int read() throws IOException {
    int c = next == NOTHING ? in.read() : next;
    next = NOTHING;
    return c;
  }

  private void hold(char c) {
    if (object.length() < longest) {
      object.append(c);
    } else {
      tooLong = true;
    }
  }

  /** Whether an object that has been on one line ends with it though it should not. */
  private boolean isLastOfLine() throws IOException {
    boolean first = !severalLines;
    severalLines = true;
    next = in.read();
    return first && next == '{' && (inText || !goesOn());
  }

  private boolean goesOn() {
    String text = object.toString().stripTrailing();
    return text.isEmpty() || "[,:{".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private void follow(char c) {
    if (escaped) {
      escaped = false;
    } else if (inText) {
      escaped = c == '\\';
      inText = c != '"';
    } else if (c == '"') {
      inText = true;
    } else if (c == '{') {
      depth++;
    } else if (c == '}') {
      depth--;
    }
  }
}
