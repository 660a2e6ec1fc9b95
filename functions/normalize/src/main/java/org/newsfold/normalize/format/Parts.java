package org.newsfold.normalize.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.newsfold.normalize.text.Draft;

/** The articles found in a file so far, and the way into files that it holds. */
final class Parts {
  private final Limits limits;
  private final List<Part> parts = new ArrayList<>();
  private int depth;

  Parts(Limits limits) {
    this.limits = limits;
  }

  Limits limits() {
    return limits;
  }

  List<Part> all() {
    return List.copyOf(parts);
  }

  /** Reads a file, or a file within the one that is being read. */
  void open(Source source) throws IOException {
    if (depth > limits.nesting()) {
      throw new RejectedException(
          "It holds archives in archives, more than %d deep. Unpack it and drop the articles."
              .formatted(limits.nesting()));
    }
    if (source.head().length == 0) {
      throw new RejectedException("It is empty. Drop it again once it holds text.");
    }
    depth++;
    Formats.of(source).read(source, this);
    depth--;
  }

  void add(Source source, String format, Draft draft) throws RejectedException {
    checkLength(draft.body());
    parts.add(new Part(source.part(), format, draft));
  }

  /** Rejects a text that is longer than any article. */
  void checkLength(String text) throws RejectedException {
    if (text.length() > limits.bodyCharacters()) {
      throw new RejectedException(
          "Its text has %,d characters, more than the %,d of one article. Split it into articles."
              .formatted(text.length(), limits.bodyCharacters()));
    }
  }
}
