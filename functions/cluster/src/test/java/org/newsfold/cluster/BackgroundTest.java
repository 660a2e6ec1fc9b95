package org.newsfold.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BackgroundTest {
  @Property(tries = 300)
  void whatMoreEventsHaveIsLessRare(
      @ForAll @IntRange(min = 1, max = 5000) int all,
      @ForAll @IntRange(max = 5000) int one,
      @ForAll @IntRange(max = 5000) int other) {
    int fewer = Math.min(all, Math.min(one, other));
    int more = Math.min(all, Math.max(one, other));
    for (String kind : List.of("person", "en")) {
      Background background = counted(kind, all, fewer, more);
      assertThat(background.rarity(kind, "fewer")).isBetween(0.0, 1.0);
      assertThat(background.rarity(kind, "more")).isBetween(0.0, background.rarity(kind, "fewer"));
    }
  }

  @Property(tries = 100)
  void whatIsNotKnownIsNoLessRareThanWhatIs(
      @ForAll @IntRange(min = 1, max = 5000) int all, @ForAll @IntRange(max = 5000) int having) {
    Background background = counted("en", all, Math.min(all, having), all);
    assertThat(background.rarity("en", "other")).isBetween(background.rarity("en", "fewer"), 1.0);
  }

  @Test
  void ofALanguageThatNobodyCountedLongWordsAreRareAndShortOnesAreNot() {
    Background background = counted("en", 1000, 1, 1000);
    assertThat(background.rarity("xx", "of")).isLessThan(0.2);
    assertThat(background.rarity("xx", "earthqu")).isBetween(0.5, 0.8);
    assertThat(background.rarity("xx", "\u5730\u9707")).isBetween(0.4, 0.7);
    assertThat(background.rarity("en", "earthqu")).isGreaterThan(0.95);
  }

  @Test
  void aNameThatNobodyCountedIsAsRareAsCanBe() {
    assertThat(counted("person", 1000, 1, 1000).rarity("person", "smith")).isEqualTo(1);
  }

  private static Background counted(String kind, int all, int fewer, int more) {
    return new Background(
        List.of(row(kind, "*", all), row(kind, "fewer", fewer), row(kind, "more", more)));
  }

  private static String[] row(String kind, String feature, int events) {
    return new String[] {kind, feature, Integer.toString(events)};
  }
}
