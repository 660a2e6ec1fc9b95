package org.newsfold.normalize.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A table of rules beside a class: tab-separated, a header line first, UTF-8.
 *
 * @param columns their names
 * @param rows each with as many cells as there are columns
 */
public record Table(List<String> columns, List<List<String>> rows) {
  /**
   * Reads a table.
   *
   * @throws IllegalStateException if a row has more or fewer cells than the header
   */
  public static Table of(Class<?> beside, String name) {
    try (InputStream in =
        Objects.requireNonNull(beside.getResourceAsStream(name), "no table " + name)) {
      List<List<String>> lines =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .map(line -> List.of(line.split("\t", -1)))
              .toList();
      Table table = new Table(lines.getFirst(), lines.subList(1, lines.size()));
      table.check(name);
      return table;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the table " + name, e);
    }
  }

  private void check(String name) {
    for (List<String> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalStateException(
            "%s: a row of %d cells, not %d: %s".formatted(name, row.size(), columns.size(), row));
      }
    }
  }
}
