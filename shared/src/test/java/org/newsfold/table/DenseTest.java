package org.newsfold.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsfold.article.ArticleId;

class DenseTest {
  private final Random random = new Random(1);

  @Test
  void spellsTextInFewerCharactersAndBack() {
    for (int number = 0; number < 100; number++) {
      String id = ArticleId.of("article " + number).value();
      String dense = Dense.of(id, ArticleId.ALPHABET);
      assertThat(dense).hasSize(22).hasSize(Dense.length(id.length(), ArticleId.ALPHABET));
      assertThat(Dense.text(dense, ArticleId.ALPHABET)).isEqualTo(id);
    }
  }

  @Test
  void keepsTheOrderOfNumbers() {
    List<String> numbers =
        Stream.generate(() -> "%09x".formatted(random.nextLong(1L << random.nextInt(1, 37))))
            .limit(300)
            .toList();
    assertThat(
            numbers.stream()
                .sorted(Comparator.comparing(number -> Dense.of(number, Dense.HEXADECIMAL))))
        .isEqualTo(numbers.stream().sorted().toList());
  }

  @Test
  void fillsUpWithZeros() {
    assertThat(Dense.of("", Dense.HEXADECIMAL)).isEmpty();
    assertThat(Dense.of("ff", Dense.HEXADECIMAL)).isEqualTo("zk");
    assertThat(Dense.text("zk", Dense.HEXADECIMAL)).isEqualTo("ff0");
  }
}
