package org.newsfold.enrich.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NgramsTest {
  @Test
  void countsTheEdgesOfAWordAsLetters() {
    Map<Integer, Integer> kinds = new HashMap<>();
    Ngrams.of("abcd", kinds::put);
    Map<Integer, Integer> expected = new HashMap<>();
    for (String ngram : "a b c d _abc bcd_ _abcd abcd_".split(" ", -1)) {
      expected.put(Ngrams.hash(ngram), Ngrams.kind(ngram));
    }
    assertThat(kinds).isEqualTo(expected);
  }

  @Test
  void readsShortWordsWhole() {
    Set<Integer> hashes = new HashSet<>();
    Ngrams.of("в", (hash, kind) -> hashes.add(hash));
    Ngrams.of("на", (hash, kind) -> hashes.add(hash));
    Ngrams.of("при", (hash, kind) -> hashes.add(hash));
    assertThat(hashes)
        .contains(Ngrams.hash("_в_"), Ngrams.hash("_на_"), Ngrams.hash("_при_"))
        .doesNotContain(Ngrams.hash("на"), Ngrams.hash("_п"));
  }

  @Test
  void partsWordsAtMarks() {
    assertThat(Ngrams.parts("नगर")).containsExactly("नगर");
    assertThat(Ngrams.parts("पुल")).containsExactly("प", "ल");
    assertThat(Ngrams.parts("\u0301")).isEmpty();
  }
}
