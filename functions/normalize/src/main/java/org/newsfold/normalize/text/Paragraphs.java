package org.newsfold.normalize.text;

/** Texts that are all article, but not yet set as one. */
public final class Paragraphs {
  private Paragraphs() {}

  /** Paragraphs with a blank line between each: where the text has none, each line is one. */
  public static String of(String text) {
    String lines = text.replace("\r\n", "\n").replace('\r', '\n').strip();
    if (!lines.contains("\n\n")) {
      return lines.replace("\n", "\n\n");
    }
    StringBuilder out = new StringBuilder(lines.length());
    int ends = 0;
    for (int i = 0; i < lines.length(); i++) {
      char c = lines.charAt(i);
      ends = c == '\n' ? ends + 1 : 0;
      if (ends <= 2) {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** The text without a first line that only says the headline once more. */
  public static String withoutHeadline(String text, String headline) {
    String stripped = text.strip();
    int end = stripped.indexOf('\n');
    boolean repeats =
        end > 0
            && !headline.isEmpty()
            && TextRepair.line(stripped.substring(0, end)).equals(headline);
    return repeats ? stripped.substring(end).strip() : stripped;
  }
}
