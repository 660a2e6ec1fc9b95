package org.newsfold.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

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
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("Missing resource " + name + " beside " + owner.getName());
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
          .skip(1)
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read resource " + name, e);
    }
  }

  /** The first column of a resource. */
  public static List<String> words(Class<?> owner, String name) {
    return rows(owner, name).stream().map(row -> row[0]).toList();
  }
}
