package org.newsfold.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The form of the tables: a header, rows sorted and unlike each other, as many columns as it names.
 */
class TablesTest {
  private static final Path FOLDER = Path.of("src/main/resources/org/newsfold/enrich");

  /** Made, not written: in the order of languages and numbers. */
  private static final Set<String> GENERATED = Set.of("calendar.tsv", "numerals.tsv");

  static List<Path> tables() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void isWellFormed(Path table) throws IOException {
    List<String> lines =
        Files.readAllLines(table).stream().filter(line -> !line.startsWith("#")).toList();
    int columns = lines.get(0).split("\t", -1).length;
    List<String> rows = lines.subList(1, lines.size());
    assertThat(rows).doesNotHaveDuplicates();
    assertThat(rows).allSatisfy(row -> assertThat(row.split("\t", -1)).hasSize(columns));
    if (!GENERATED.contains(String.valueOf(table.getFileName()))) {
      assertThat(rows).isSorted();
    }
  }
}
