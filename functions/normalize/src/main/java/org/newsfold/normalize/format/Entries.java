package org.newsfold.normalize.format;

import java.io.IOException;
import java.util.List;
import org.newsfold.normalize.text.Draft;
import org.newsfold.normalize.xml.Entry;

/** Entries of a file of XML: an article each, or the reason why not. */
final class Entries {
  private Entries() {}

  /** Adds each as a part of its own; one without a name is named by its place. */
  static void add(Source source, Parts parts, String format, List<Entry> entries)
      throws IOException {
    int number = 0;
    for (Entry entry : entries) {
      number++;
      String name = entry.name().isEmpty() ? String.valueOf(number) : entry.name();
      parts.add(source, name, format, () -> draft(entry));
    }
  }

  /** The article of an entry. */
  static Draft draft(Entry entry) throws RejectedException {
    String url = entry.draft().url();
    String page = url == null ? "." : ": " + url;
    return switch (entry.kind()) {
      case ARTICLE -> entry.draft();
      case CANCELLED -> throw new RejectedException("Its publisher has cancelled it.");
      case NO_TEXT -> throw new RejectedException("It has no text to read. Drop its page" + page);
    };
  }
}
