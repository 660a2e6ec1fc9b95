package org.newsfold.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsfold.article.Precision;

class AmountTest {
  @ParameterizedTest
  @CsvSource({
    "1226, EXACT, 1226, EXACT, true",
    "1200, EXACT, 1226, EXACT, true",
    "1200, AT_LEAST, 1226, EXACT, true",
    "1300, AT_MOST, 1226, EXACT, true",
    "1200, ABOUT, 1226, EXACT, true",
    "17, AT_LEAST, 19, EXACT, true",
    "17, EXACT, 19, EXACT, false",
    "1240, EXACT, 1180, EXACT, false",
    "1300, AT_LEAST, 1226, EXACT, false",
    "1200, EXACT, 1480, EXACT, false",
    "200, AT_LEAST, 900, EXACT, false",
    "0, EXACT, 0, AT_LEAST, true"
  })
  void fitsOrDoesNot(double one, Precision how, double other, Precision otherwise, boolean fits) {
    Amount a = Amount.of(one, how);
    Amount b = Amount.of(other, otherwise);
    assertThat(Amount.agree(List.of(a, b))).isEqualTo(fits);
    assertThat(Amount.agree(List.of(b, a))).isEqualTo(fits);
  }
}
