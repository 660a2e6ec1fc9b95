package org.newsfold.enrich.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NgramTableTest {
  private static final NgramTable TABLE = NgramTable.shipped();

  @Test
  void namesTheLanguagesOfTheLexicon() {
    List<String> keys = Candidate.all().stream().map(Candidate::key).toList();
    assertThat(TABLE.languages()).containsExactlyInAnyOrderElementsOf(keys);
    assertThat(Weights.shipped().biases().keySet()).isSubsetOf(keys);
  }

  @Test
  void findsWhatItHolds() {
    Map<Integer, Double> held = new HashMap<>();
    TABLE.visit((hash, language, value) -> held.merge(hash, (double) value, Double::sum));
    int[] columns = new int[TABLE.languages().size()];
    held.forEach(
        (hash, sum) -> {
          float[] sums = new float[2];
          TABLE.add(TABLE.place(hash), sums, 1, 1, columns);
          assertThat((double) sums[1] * NgramTable.STEPS).isCloseTo(sum, within(.1));
        });
    assertThat(held).hasSizeGreaterThan(100_000);
  }

  @Test
  void knowsFrequentWords() {
    assertThat(value("_the_", "en-Latn")).isGreaterThan(value("_the_", "de-Latn"));
    assertThat(value("_und_", "de-Latn")).isGreaterThan(value("_und_", "en-Latn"));
    assertThat(value("_не_", "ru-Cyrl")).isPositive();
  }

  private static float value(String ngram, String language) {
    int[] columns = new int[TABLE.languages().size()];
    Arrays.fill(columns, -1);
    columns[TABLE.languages().indexOf(language)] = 0;
    float[] sums = new float[1];
    TABLE.add(TABLE.place(Ngrams.hash(ngram)), sums, 0, 1, columns);
    return sums[0];
  }

  @Test
  void doesNotKnowWhatNoLanguageWrites() {
    assertThat(TABLE.place(Ngrams.hash("qzxwv"))).isEqualTo(NgramTable.NOWHERE);
  }
}
