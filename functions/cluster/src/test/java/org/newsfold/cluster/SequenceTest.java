package org.newsfold.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SequenceTest {
  private static final int PLACES = 256;

  @Test
  void findsTheSameInAnotherOrder() {
    List<Integer> text = List.of(at(1, 0), at(2, 60), at(3, 120), at(4, 180), at(5, 240));
    List<Integer> turned = List.of(at(5, 0), at(4, 60), at(3, 120), at(2, 180), at(1, 240));
    assertThat(Sequence.common(text, turned)).isEqualTo(1);
    assertThat(Sequence.inOrder(text, turned)).isEqualTo(0.2);
  }

  @Test
  void asksForTheSamePlaceInATranslation() {
    List<Integer> text = List.of(at(1, 0), at(2, 10), at(3, 20), at(4, 30));
    List<Integer> late = List.of(at(1, 200), at(2, 210), at(3, 220), at(4, 230));
    assertThat(Sequence.inOrder(text, late)).isEqualTo(1);
    assertThat(Sequence.inPlace(text, late)).isZero();
  }

  @Test
  void saysNothingOfShortTexts() {
    List<Integer> text = List.of(at(1, 0), at(2, 10), at(3, 20));
    assertThat(Sequence.common(text, text)).isZero();
    assertThat(Sequence.inOrder(text, text)).isZero();
  }

  @Property
  void isSymmetricAndBounded(
      @ForAll @Size(max = 30) List<@IntRange(max = 2_000) Integer> a,
      @ForAll @Size(max = 30) List<@IntRange(max = 2_000) Integer> b) {
    assertThat(Sequence.common(a, b)).isEqualTo(Sequence.common(b, a)).isBetween(0.0, 1.0);
    assertThat(Sequence.inOrder(a, b)).isEqualTo(Sequence.inOrder(b, a)).isBetween(0.0, 1.0);
    assertThat(Sequence.inPlace(a, b)).isLessThanOrEqualTo(Sequence.inOrder(a, b));
    assertThat(Sequence.inOrder(a, b)).isLessThanOrEqualTo(Sequence.common(a, b));
  }

  @Property
  void findsAllOfAPartOfItself(
      @ForAll @Size(min = 8, max = 40) List<@IntRange(max = 60_000) Integer> text) {
    List<Integer> half =
        IntStream.range(0, text.size()).filter(i -> i % 2 == 0).mapToObj(text::get).toList();
    assertThat(Sequence.inOrder(text, half)).isEqualTo(1);
  }

  private static int at(int what, int place) {
    return what * PLACES + place;
  }
}
