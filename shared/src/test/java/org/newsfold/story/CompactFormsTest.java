package org.newsfold.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** {@link Ints}, {@link Hashes} and {@link Tally} are to others what lists and maps are. */
class CompactFormsTest {
  @Property(tries = 200)
  void intsAreTheListTheyWereMadeOf(@ForAll List<Integer> numbers) {
    assertThat(Ints.copyOf(numbers)).isEqualTo(numbers).hasSameHashCodeAs(numbers);
  }

  @Property(tries = 200)
  void hashesAreTheListTheyWereMadeOf(@ForAll List<Integer> hashes) {
    List<String> texts = hashes.stream().map(hash -> Integer.toString(hash, 36)).toList();
    assertThat(Hashes.copyOf(texts)).isInstanceOf(Hashes.class).isEqualTo(texts);
  }

  @Property(tries = 200)
  void whatIsNoHashStaysAsItIs(
      @ForAll @Size(max = 5) List<@AlphaChars @StringLength(max = 8) String> texts) {
    assertThat(Hashes.copyOf(texts)).isEqualTo(texts);
  }

  @Test
  void noHashLosesItsSpelling() {
    List<String> texts = List.of("007", "+1", "AB", "-0");
    assertThat(Hashes.copyOf(texts)).isEqualTo(texts);
  }

  @Property(tries = 200)
  void aTallyKeepsWordsAndTheirOrder(
      @ForAll @Size(max = 20) Map<String, @IntRange(min = 1, max = 9) Integer> counts) {
    Map<String, Integer> ordered = new LinkedHashMap<>(counts);
    Map<String, Integer> tally = Tally.copyOf(ordered);
    assertThat(tally).isEqualTo(ordered).hasSameHashCodeAs(ordered);
    assertThat(tally.keySet()).containsExactlyElementsOf(ordered.keySet());
    ordered.forEach((word, count) -> assertThat(tally.get(word)).isEqualTo(count));
  }
}
