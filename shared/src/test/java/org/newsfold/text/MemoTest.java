package org.newsfold.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemoTest {
  private final List<String> read = new ArrayList<>();
  private final Memo<String, Integer> memo =
      new Memo<>(
          body -> {
            read.add(body);
            return body.length();
          },
          2);

  @Test
  void makesOnceAndAgainOnlyAfterOthers() {
    assertThat(List.of(memo.of("one"), memo.of("three"), memo.of("one"))).containsExactly(3, 5, 3);
    assertThat(read).containsExactly("one", "three");
    memo.of("four");
    memo.of("one");
    assertThat(read).containsExactly("one", "three", "four");
    memo.of("three");
    assertThat(read).containsExactly("one", "three", "four", "three");
  }
}
