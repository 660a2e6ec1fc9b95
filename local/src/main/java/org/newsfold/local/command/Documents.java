package org.newsfold.local.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.newsfold.json.Json;

/** Reads {@code .jsonl}: one document a line. */
final class Documents {
  private Documents() {}

  /**
   * A line.
   *
   * @param number from 1
   * @param document empty if the line is none
   */
  record Line(int number, Optional<Document> document) {}

  static boolean isArchive(Path file) {
    return file.getFileName().toString().endsWith(".jsonl");
  }

  static void read(Path file, Consumer<Line> each) throws IOException {
    Lines.eachLine(file, (number, line) -> each.accept(new Line(number, document(line))));
  }

  private static Optional<Document> document(String line) {
    try {
      return Optional.of(Json.read(line, Document.class));
    } catch (Json.Malformed e) {
      return Optional.empty();
    }
  }
}
