package org.newsfold.name;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

class SoundsTest {
  private static final Sounds SOUNDS = new Sounds();
  private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin");

  @Property(tries = 200)
  void readsHanCharactersAsIcuReadsThemTogether(
      @ForAll @CharRange(from = '一', to = '龥') @StringLength(min = 1, max = 6) String word) {
    String latin = Folding.fold(LATIN.transliterate(word)).replace(" ", "");
    assertThat(SOUNDS.latin(word)).isEqualTo(latin);
  }
}
