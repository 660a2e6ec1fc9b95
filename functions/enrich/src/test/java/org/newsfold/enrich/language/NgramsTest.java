package org.newsfold.enrich.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NgramsTest {
  @Test
  void countsTheEdgesOfAWordAsLetters() {
    Map<Integer, Integer> kinds = new HashMap<>();
    Ngrams.of("abc", kinds::put);
    Map<Integer, Integer> expected = new HashMap<>();
    for (String ngram : "a b c _a ab bc c_ _ab abc bc_ _abc abc_ _abc_".split(" ", -1)) {
      int edges = (int) ngram.chars().filter(c -> c == Ngrams.EDGE).count();
      expected.put(Ngrams.hash(ngram), 3 * (ngram.length() - 1) + edges);
    }
    assertThat(kinds).isEqualTo(expected);
  }

  @Test
  void partsWordsAtMarks() {
    assertThat(Ngrams.parts("नगर")).containsExactly("नगर");
    assertThat(Ngrams.parts("पुल")).containsExactly("प", "ल");
    assertThat(Ngrams.parts("\u0301")).isEmpty();
  }
}
