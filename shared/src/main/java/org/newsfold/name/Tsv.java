package org.newsfold.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table of rules: tab-separated UTF-8, a header line naming the columns, then one rule a line;
 * lines that begin with {@code #} are notes.
 */
public final class Tsv {
  private Tsv() {}

  /**
   * The rows of a resource, without the header.
   *
   * @param owner the class beside which the resource lies
   * @throws IllegalStateException if it is missing: the jar is broken
   */
  public static List<String[]> rows(Class<?> owner, String name) {
    List<String[]> table = table(owner, name);
    return table.subList(1, table.size());
  }

  /** The rows of a resource, the header first. */
  public static List<String[]> table(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("Missing resource " + name + " beside " + owner.getName());
      }
      return cells(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read resource " + name, e);
    }
  }

  /** The rows of a file, without the header. */
  public static List<String[]> rows(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return cells(lines).stream().skip(1).toList();
    }
  }

  private static List<String[]> cells(Stream<String> lines) {
    return lines
        .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
        .map(line -> line.split("\t", -1))
        .toList();
  }

  /** The first column of a resource. */
  public static List<String> words(Class<?> owner, String name) {
    return rows(owner, name).stream().map(row -> row[0]).toList();
  }
}
