package org.newsfold.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.newsfold.article.Precision;
import org.newsfold.article.Quantity;
import org.newsfold.figures.Marked.Mark;

class GoldNumberTest {
  @Test
  void readsWhatAMarkSaysInAnyOrder() {
    assertThat(GoldNumber.read(new Mark('N', "1200.5 > EUR #houses !killed", 0, 1)))
        .isEqualTo(
            new GoldNumber(
                new BigDecimal("1200.5"), "EUR", Precision.AT_LEAST, "houses", Quantity.KILLED));
  }

  @Test
  void takesABareValueForExact() {
    assertThat(GoldNumber.read(new Mark('N', "3", 0, 1)))
        .isEqualTo(new GoldNumber(new BigDecimal("3"), "", Precision.EXACT, null, null));
  }
}
