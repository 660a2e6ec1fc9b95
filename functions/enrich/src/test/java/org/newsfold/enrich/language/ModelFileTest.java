package org.newsfold.enrich.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.junit.jupiter.api.Test;

class ModelFileTest {
  private static final String MODEL = "/langdetect-183.bin";

  @Test
  void readsTheModelAsOpenNlpDoes() throws IOException {
    try (InputStream in = LanguageDetectorModel.class.getResourceAsStream(MODEL)) {
      var theirs = new LanguageDetectorModel(Objects.requireNonNull(in));
      var ours = ModelFile.read(MODEL);
      for (String text :
          List.of("The ferry left before the storm.", "Паром вышел до бури.", "غادرت العبارة")) {
        assertThat(guesses(ours, text)).isEqualTo(guesses(theirs, text)).hasSizeGreaterThan(100);
      }
    }
  }

  @Test
  void saysThatItIsMissing() {
    assertThatThrownBy(() -> ModelFile.read("/no-such.bin"))
        .isInstanceOf(FileNotFoundException.class);
  }

  private static List<String> guesses(LanguageDetectorModel model, String text) {
    return Arrays.stream(new LanguageDetectorME(model).predictLanguages(text))
        .map(language -> language.getLang() + " " + language.getConfidence())
        .toList();
  }
}
