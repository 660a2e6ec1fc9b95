package org.newsfold.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceAlignmentTest {
  private static final List<Integer> TEXT = List.of(120, 45, 210, 80, 160, 30, 95);

  @Test
  void aTranslationKeepsItsShape() {
    List<Integer> longer = List.of(138, 52, 236, 93, 178, 37, 110);
    assertThat(SentenceAlignment.likeness(TEXT, longer)).isGreaterThan(0.8);
  }

  @Test
  void oneSentenceMayBecomeTwo() {
    List<Integer> split = List.of(120, 45, 105, 105, 80, 160, 30, 95);
    assertThat(SentenceAlignment.likeness(TEXT, split)).isGreaterThan(0.8);
  }

  @Test
  void anotherTextHasAnotherShape() {
    List<Integer> other = List.of(60, 200, 40, 190, 20, 140, 230, 35);
    assertThat(SentenceAlignment.likeness(TEXT, other)).isLessThan(0.2);
  }
}
