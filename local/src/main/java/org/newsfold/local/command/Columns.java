package org.newsfold.local.command;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Text in the columns of a terminal, where letters of Chinese, Japanese and Korean take two. */
final class Columns {
  private Columns() {}

  static int width(String text) {
    return text.codePoints().map(Columns::width).sum();
  }

  /** Cuts text so that it takes at most {@code columns}. */
  static String cut(String text, int columns) {
    if (width(text) <= columns) {
      return text;
    }
    StringBuilder kept = new StringBuilder();
    int left = columns - 1;
    for (int c : text.codePoints().toArray()) {
      left -= width(c);
      if (left < 0) {
        break;
      }
      kept.appendCodePoint(c);
    }
    return kept.toString().stripTrailing() + "…";
  }

  /** Breaks text into lines of at most {@code columns}, where its script allows it. */
  static List<String> wrap(String text, int columns) {
    List<String> lines = new ArrayList<>();
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(text);
    StringBuilder line = new StringBuilder();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      String piece = text.substring(start, end);
      if (!line.isEmpty() && width(line + piece.stripTrailing()) > columns) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
      }
      line.append(piece);
      breakLong(line, lines, columns);
    }
    if (!line.isEmpty()) {
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  private static void breakLong(StringBuilder line, List<String> lines, int columns) {
    while (width(line.toString().stripTrailing()) > columns) {
      int end = 0;
      int used = 0;
      while (end < line.length() && used + width(line.codePointAt(end)) <= columns) {
        used += width(line.codePointAt(end));
        end += Character.charCount(line.codePointAt(end));
      }
      int cut = Math.max(1, end);
      lines.add(line.substring(0, cut));
      line.delete(0, cut);
    }
  }

  private static int width(int c) {
    if (c < 0x300) {
      return 1;
    }
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    int east = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
    return east == UCharacter.EastAsianWidth.WIDE || east == UCharacter.EastAsianWidth.FULLWIDTH
        ? 2
        : 1;
  }
}
