package org.newsfold.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newsfold.story.Signature;

class PostingsTest {
  private final Postings postings =
      new Postings(
          new Background(
              List.of(
                  new String[] {"number", "*", "1000"}, new String[] {"number", "100", "800"})));

  @Test
  void anArticleIsFoundInItsOwnLanguageByAFewWordsOnly() {
    Map<String, Integer> words = new LinkedHashMap<>();
    IntStream.range(0, 30).forEach(i -> words.put("word" + i, 1));
    assertThat(postings.of(of(List.of(), words), "en"))
        .containsExactlyInAnyOrder(
            "word:en|word0", "word:en|word1", "word:en|word2", "word:en|word3");
  }

  @Test
  void aRareNumberFindsAnArticleAndACommonOneDoesNot() {
    List<String> found = postings.of(of(List.of("100", "1226"), Map.of()), "en");
    assertThat(found).startsWith("number|1226");
    assertThat(postings.weight("number|1226")).isGreaterThan(Sharing.ENOUGH);
    assertThat(postings.weight("number|100")).isLessThan(Sharing.ENOUGH / 4);
  }

  private static Signature of(List<String> numbers, Map<String, Integer> words) {
    return new Signature(
        List.of(), List.of(), List.of(), List.of(), List.of(), numbers, List.of(), words, List.of(),
        List.of(), List.of());
  }
}
