package org.newsfold.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables have a header, rows of one width, sorted and each once, in NFC. */
class TablesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "charset/alphabets.tsv",
        "format/binary-files.tsv",
        "html/page-names.tsv",
        "json/json-fields.tsv",
        "metadata/meta-names.tsv",
        "plain/head-labels.tsv",
        "text/byline-words.tsv",
        "text/months.tsv",
        "text/notices.tsv",
      })
  void areInOrder(String name) throws IOException {
    List<String> lines = lines(name);
    List<String> rows = lines.subList(1, lines.size());

    assertThat(rows).isNotEmpty().isSorted().doesNotHaveDuplicates();
    assertThat(rows).allSatisfy(row -> assertThat(cells(row)).isEqualTo(cells(lines.getFirst())));
    assertThat(rows).allMatch(row -> Normalizer.isNormalized(row, Normalizer.Form.NFC));
  }

  private static long cells(String row) {
    return row.chars().filter(c -> c == '\t').count();
  }

  private static List<String> lines(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(TablesTest.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
