package org.newsfold.normalize.format;

import java.io.IOException;

/** Text with tags, each of which costs memory. */
final class Markup {
  private Markup() {}

  /**
   * The text of a file.
   *
   * @throws RejectedException if it has more tags than are read
   */
  static String text(Source source, Parts parts) throws IOException {
    return checked(source.text(), parts);
  }

  /** The text itself, if it has no more tags than are read. */
  static String checked(String text, Parts parts) throws RejectedException {
    int tags = 0;
    for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
      if (at + 1 < text.length() && Character.isLetter(text.charAt(at + 1))) {
        tags++;
      }
    }
    if (tags > parts.limits().tags()) {
      throw new RejectedException(
          "It has %,d tags, more than the %,d that are read. Drop the article alone."
              .formatted(tags, parts.limits().tags()));
    }
    return text;
  }
}
