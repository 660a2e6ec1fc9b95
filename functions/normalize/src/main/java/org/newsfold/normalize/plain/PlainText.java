package org.newsfold.normalize.plain;

import java.util.List;
import org.newsfold.normalize.text.Draft;
import org.newsfold.normalize.text.TextRepair;

/** Reads the article of a plain-text file. */
public final class PlainText {
  private PlainText() {}

  /** The article; headline and body are empty where there is no text. */
  public static Draft read(String raw) {
    List<Line> lines = Lines.of(TextRepair.text(raw));
    if (lines.isEmpty()) {
      return new Draft("", "", List.of(), null, null, null, null, null);
    }
    Capture capture = new Capture(lines);
    Head head = capture.head();
    return new Draft(
        capture.headline(),
        paragraphs(capture.text()),
        head.authors(),
        head.published().orElse(null),
        head.modified().orElse(null),
        head.publisher().orElse(null),
        head.url().orElse(null),
        head.language().orElse(null));
  }

  /** A blank line between paragraphs; lines that are none, as of verses, keep together. */
  private static String paragraphs(List<Line> lines) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (i > 0) {
        boolean parted = line.gap() > 0 || line.isParagraph() || lines.get(i - 1).isParagraph();
        out.append(parted ? "\n\n" : "\n");
      }
      out.append(line.text());
    }
    return out.toString();
  }
}
