package org.newsfold.name;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.arbitraries.StringArbitrary;
import org.junit.jupiter.api.Test;

class FoldingTest {
  /** Beside it nothing is folded character by character. */
  private static final String INVISIBLE = "\u200b";

  @Test
  void foldsLettersOfAllAlphabets() {
    assertThat(Folding.fold("Ćirić’s  Łódź")).isEqualTo("ciric's lodz");
    assertThat(Folding.fold("ΟΔΟΣ Ёлка Straße")).isEqualTo("οδος елка strasse");
    assertThat(Folding.fold("أحمد カタガナ")).isEqualTo("احمد カタガナ");
  }

  @Property
  void foldsEachCharacterAsAmongOthers(@ForAll("words") String text) {
    assertThat(Folding.fold(text)).isEqualTo(Folding.fold(text + INVISIBLE));
  }

  @Property
  void foldsTheShortAsTheLong(@ForAll("characters") String one, @ForAll("characters") String two) {
    assertThat(Folding.fold(one + two)).isEqualTo(Folding.fold(one + two + INVISIBLE));
  }

  @Provide
  Arbitrary<String> words() {
    return letters().ofMaxLength(12);
  }

  @Provide
  Arbitrary<String> characters() {
    return letters().ofLength(1);
  }

  private static StringArbitrary letters() {
    return Arbitraries.strings()
        .withCharRange('\u0000', '\u0710')
        .withCharRange('\u3040', '\u30ff')
        .withCharRange('\u4e00', '\u4e20')
        .withChars(" ’'-.\u3099\u0301İΣ");
  }
}
