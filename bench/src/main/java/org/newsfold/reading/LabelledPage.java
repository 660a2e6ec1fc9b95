package org.newsfold.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsfold.json.Json;

/**
 * What a person found on a page; empty what was not looked for or is not there.
 *
 * @param body the whole text
 * @param with segments that belong to the text
 * @param without segments that do not
 * @param day {@code 2026-05-06}
 * @param author names, as one text
 */
record LabelledPage(
    String body, List<String> with, List<String> without, String title, String day, String author) {

  /** The pages of a file, by id. */
  static Map<String, LabelledPage> in(Path file) throws IOException {
    Map<String, LabelledPage> pages = new TreeMap<>();
    Json.readObject(Files.readString(file))
        .forEach(
            (id, page) -> {
              if (page instanceof Map<?, ?> fields) {
                pages.put(id, of(fields));
              }
            });
    return pages;
  }

  private static LabelledPage of(Map<?, ?> fields) {
    return new LabelledPage(
        text(fields.get("articleBody")),
        texts(fields.get("with")),
        texts(fields.get("without")),
        text(fields.get("title")),
        text(fields.get("date")),
        text(fields.get("author")));
  }

  private static String text(@Nullable Object field) {
    return field instanceof String text ? text.strip() : "";
  }

  private static List<String> texts(@Nullable Object field) {
    return field instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
  }
}
