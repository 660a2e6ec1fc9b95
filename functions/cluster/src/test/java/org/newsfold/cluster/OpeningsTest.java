package org.newsfold.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsfold.name.Tsv;

class OpeningsTest {
  private final Openings openings = Openings.shipped();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|She promised a harbour.",
        "en|The latter was built in May.",
        "en|and then it fell.",
        "en|– it fell.",
        "es|Él lo vio.",
        "es|Sin embargo, nadie murió.",
        "fr|C'est un désastre.",
        "de|Das sei ein Fehler.",
        "de|Das berichtet der Kurier.",
        "nl|Het is een ramp.",
        "ru|При этом никто не погиб.",
        "zh|他说没有人受伤。",
        "ja|しかし、被害はない。"
      })
  void pointBack(String language, String sentence) {
    assertThat(openings.dangles(sentence, language)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|This week the council voted.",
        "en|One man was killed at Lindow.",
        "en|There were 12 dead at Lindow.",
        "en|The two men were brothers.",
        "es|El puente cayó el lunes.",
        "es|Este martes cayó el puente.",
        "es|Sin agua quedaron 300 casas.",
        "de|Das Gericht sprach ihn frei.",
        "nl|Het kabinet viel op maandag.",
        "ru|При взрыве погибли три человека.",
        "zh|议会周二投票。",
        "xx|She promised a harbour."
      })
  void standAlone(String language, String sentence) {
    assertThat(openings.dangles(sentence, language)).isFalse();
  }

  @Test
  void tableIsSorted() {
    assertThat(Tsv.rows(Openings.class, "openings.tsv").stream().map(row -> row[0]))
        .isSorted()
        .doesNotHaveDuplicates();
  }
}
