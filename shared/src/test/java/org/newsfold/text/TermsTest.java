package org.newsfold.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class TermsTest {
  @Example
  void takesRunsOfLettersAndDigitsInOrder() {
    assertThat(Terms.of("The 1,226 seats of O'Neill's B-52 – gone, gone!"))
        .containsExactly(
            "the", "1", "226", "seats", "of", "o", "neill", "s", "b", "52", "gone", "gone");
  }

  @Example
  void leavesAccentsOut() {
    assertThat(Terms.of("Müller ŁÓDŹ Straße Ærø İstanbul Việt Μάριος"))
        .containsExactly("muller", "lodz", "strasse", "aero", "istanbul", "viet", "μαριοσ");
    assertThat(Terms.of("u\u0308ber")).isEqualTo(Terms.of("ÜBER"));
  }

  @Example
  void unifiesForms() {
    assertThat(Terms.of("ｆｕｌｌ ﬁnd ٢٠٢٦ co\u00adop"))
        .containsExactly("full", "find", "2026", "coop");
  }

  @Example
  void keepsTheVowelSignsThatAreLetters() {
    assertThat(Terms.of("हिन्दी")).containsExactly("हिन्दी");
    assertThat(Terms.of("مُحَمَّد")).containsExactly("محمد");
    assertThat(Terms.of("שָׁלוֹם")).containsExactly("שלום");
  }

  @Example
  void pairsTheCharactersOfScriptsWithoutBlanks() {
    assertThat(Terms.of("東京タワー2026年 5")).containsExactly("東京", "京タ", "タワ", "ワー", "2026", "年", "5");
    assertThat(Terms.of("서울에서 A社")).containsExactly("서울", "울에", "에서", "a", "社");
  }

  @Example
  void cutsRunsThatAreNoWords() {
    assertThat(Terms.of("x".repeat(5000))).containsExactly("x".repeat(64));
  }

  @Property(tries = 300)
  void doesNotCareHowTextIsComposedOrWhatStandsBeside(@ForAll String a, @ForAll String b) {
    List<String> both = new ArrayList<>(Terms.of(a));
    both.addAll(Terms.of(b));
    String composed = Normalizer.normalize(a + " " + b, Normalizer.Form.NFC);
    String apart = Normalizer.normalize(composed, Normalizer.Form.NFD);
    assertThat(Terms.of(composed)).isEqualTo(both);
    assertThat(Terms.of(apart)).isEqualTo(both);
  }
}
