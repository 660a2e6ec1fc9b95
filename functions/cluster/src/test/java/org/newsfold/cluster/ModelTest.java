package org.newsfold.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelTest {
  @TempDir Path folder;

  @Test
  void readsTheThresholdInTenThousandths() throws IOException {
    assertThat(Model.of(withThreshold("0.35")).threshold()).isEqualTo(3500);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.34", "1.01", "NaN"})
  void refusesThresholdsThatNoLinkCouldMeet(String threshold) throws IOException {
    Path file = withThreshold(threshold);

    assertThatThrownBy(() -> Model.of(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("from 0.35 to 1")
        .hasMessageContaining(threshold);
  }

  @Test
  void namesTheRowThatIsMissing() throws IOException {
    Path file =
        Files.writeString(folder.resolve("model.tsv"), "feature\tone\tacross\nversion\t1\n");

    assertThatThrownBy(() -> Model.of(file)).hasMessageContaining("threshold");
  }

  private Path withThreshold(String threshold) throws IOException {
    List<String> rows =
        new ArrayList<>(List.of("feature\tone\tacross", "version\t1", "threshold\t" + threshold));
    rows.add("bias\t0\t0");
    PairFeatures.NAMES.forEach(name -> rows.add(name + "\t1\t1"));
    return Files.write(folder.resolve("model.tsv"), rows);
  }
}
