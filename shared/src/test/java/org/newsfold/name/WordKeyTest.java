package org.newsfold.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordKeyTest {
  @ParameterizedTest
  @CsvSource({
    "tokat, токат",
    "lampedu, лампеду",
    "wolfsbu, вольфсб",
    "hanbit, ханбит",
    "vaccin, vakcin"
  })
  void wordsThatSoundAlikeHaveOneKey(String one, String other) {
    assertThat(WordKey.of(one)).isNotEmpty().isEqualTo(WordKey.of(other));
  }

  @ParameterizedTest
  @CsvSource({"tokat, tokio", "sora, sara", "prezid, parlam"})
  void othersHaveNot(String one, String other) {
    assertThat(WordKey.of(one)).isNotEqualTo(WordKey.of(other));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "is", "und", "的话", "12"})
  void shortOnesHaveNone(String word) {
    assertThat(WordKey.of(word)).isEmpty();
  }
}
