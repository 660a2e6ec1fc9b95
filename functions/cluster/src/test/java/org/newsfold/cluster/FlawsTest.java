package org.newsfold.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsfold.article.TextMark;

class FlawsTest {
  private static final String PLAIN =
      "The council of Lindenau met on Monday to talk about the bridge over the Wesenitz. ";

  @Test
  void marksSpinning() {
    assertThat(Flaws.of(PLAIN.repeat(5) + "After talks M -r Engel left the buildingAnd went."))
        .containsExactly(TextMark.SPUN);
    assertThat(Flaws.of(PLAIN.repeat(3) + "She said {that a} bridge is {needed}."))
        .containsExactly(TextMark.SPUN);
  }

  @Test
  void marksMachineTranslation() {
    assertThat(Flaws.of(PLAIN.repeat(5) + "The high -ranking guests of the EU -Council came."))
        .containsExactly(TextMark.MACHINE_TRANSLATED);
    assertThat(Flaws.of(PLAIN.repeat(5) + "The Head of Office Head of Office spoke of a fine day."))
        .containsExactly(TextMark.MACHINE_TRANSLATED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Herr MacArthur und Frau LeBlanc kamen mit dem iPhone nach McDonald.",
        "He had had enough, and that that was so hurt. No no no, very very old.",
        "A well-known man - so they say - left. Minus -5 degrees on Friday.",
        "Die Nord-Süd-Bahn – lange geplant – kommt nicht."
      })
  void leavesOtherTextsAlone(String text) {
    assertThat(Flaws.of(text + " " + PLAIN.repeat(3))).isEmpty();
  }

  @Test
  void forgivesOneSlipInALongText() {
    assertThat(Flaws.of(PLAIN.repeat(40) + "A high -ranking guest came.")).isEmpty();
  }
}
