package org.newsfold.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.zip.Deflater;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class DeflationTest {
  @Property(tries = 200)
  void givesBackWhatWasPacked(
      @ForAll @AlphaChars @Chars({'"', 'é', '数', '\u0000'}) @StringLength(max = 5000) String text) {
    assertThat(Deflation.FAST.unpack(Deflation.FAST.pack(text))).isEqualTo(text);
  }

  @Test
  void sparesWhatTheDictionaryHas() {
    String text = "the words that most of the rows have in common";
    Deflation known = new Deflation(Deflater.BEST_SPEED, text.getBytes(UTF_8));
    byte[] packed = known.pack(text);
    assertThat(packed).hasSizeLessThan(Deflation.FAST.pack(text).length / 2);
    assertThat(known.unpack(packed)).isEqualTo(text);
  }

  @Test
  void saysWhatIsDamaged() {
    assertThatThrownBy(() -> Deflation.FAST.unpack(new byte[] {7}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Damaged");
  }
}
