package org.newsfold.normalize.mail;

import java.util.ArrayList;
import java.util.List;

/** Plain text as mail programs send it: broken into lines of some 72 characters. */
final class WrappedText {
  private static final int SHORTEST_LINE = 45;
  private static final int LONGEST_LINE = 100;

  private WrappedText() {}

  /** The text with each paragraph on one line again, without a signature. */
  static String unwrapped(String text) {
    StringBuilder out = new StringBuilder(text.length());
    List<String> paragraph = new ArrayList<>();
    for (String line : text.replace("\r\n", "\n").split("\n", -1)) {
      if (line.stripTrailing().equals("--")) {
        break;
      }
      if (line.isBlank()) {
        end(paragraph, out);
      } else {
        paragraph.add(line);
      }
    }
    end(paragraph, out);
    return out.toString().strip();
  }

  private static void end(List<String> paragraph, StringBuilder out) {
    boolean wrapped =
        paragraph.size() > 1
            && paragraph.subList(0, paragraph.size() - 1).stream().allMatch(WrappedText::isFull);
    if (!paragraph.isEmpty()) {
      out.append(String.join(wrapped ? " " : "\n", paragraph.stream().map(String::strip).toList()));
      out.append("\n\n");
    }
    paragraph.clear();
  }

  private static boolean isFull(String line) {
    return line.length() >= SHORTEST_LINE && line.length() <= LONGEST_LINE;
  }
}
