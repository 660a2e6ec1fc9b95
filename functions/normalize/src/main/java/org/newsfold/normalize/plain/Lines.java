package org.newsfold.normalize.plain;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a text that are not blank. Where the text was wrapped to a width, the lines of a
 * paragraph are joined again: a break was made by wrapping if the next word would not have fitted.
 */
final class Lines {
  private static final int WIDEST = 100;
  private static final int NARROWEST = 40;
  private static final int FEWEST_BREAKS = 3;
  private static final double MOST = 0.8;

  private Lines() {}

  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    int gap = 0;
    for (String line : text.split("\n", -1)) {
      String stripped = line.strip();
      if (stripped.isEmpty()) {
        gap++;
      } else {
        lines.add(new Line(stripped, gap));
        gap = 0;
      }
    }
    return isWrapped(lines) ? unwrapped(lines) : lines;
  }

  private static boolean isWrapped(List<Line> lines) {
    int width = width(lines);
    if (width < NARROWEST || width > WIDEST) {
      return false;
    }
    int breaks = 0;
    int made = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).gap() == 0) {
        breaks++;
        made += isMadeByWrapping(lines.get(i - 1), lines.get(i), width) ? 1 : 0;
      }
    }
    return breaks >= FEWEST_BREAKS && made >= MOST * breaks;
  }

  private static List<Line> unwrapped(List<Line> lines) {
    int width = width(lines);
    List<Line> joined = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    int gap = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean goesOn = i > 0 && line.gap() == 0 && isMadeByWrapping(lines.get(i - 1), line, width);
      if (!goesOn && i > 0) {
        joined.add(new Line(open.toString(), gap));
        open.setLength(0);
      }
      gap = goesOn ? gap : line.gap();
      open.append(goesOn ? " " : "").append(line.text());
    }
    joined.add(new Line(open.toString(), gap));
    return joined;
  }

  private static boolean isMadeByWrapping(Line before, Line after, int width) {
    int blank = after.text().indexOf(' ');
    int word = blank < 0 ? after.text().length() : blank;
    return before.text().length() + 1 + word > width;
  }

  private static int width(List<Line> lines) {
    return lines.stream().mapToInt(line -> line.text().length()).max().orElse(0);
  }
}
