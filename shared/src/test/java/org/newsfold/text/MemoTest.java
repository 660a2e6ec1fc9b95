package org.newsfold.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
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

  @Test
  void takesWhatIsKnownAlready() {
    memo.remember("one", 1);
    assertThat(memo.of("one")).isEqualTo(1);
    assertThat(read).isEmpty();
  }

  @Test
  void takesNoMoreMemoryThanThereIs() {
    assertThat(Memo.fitting(1000) * 8_000L).isLessThanOrEqualTo(Runtime.getRuntime().maxMemory());
    assertThat(Memo.fitting(Integer.MAX_VALUE)).isPositive();
  }

  @Property
  void answersWhatWouldBeMade(@ForAll List<@IntRange(max = 40) Integer> things) {
    Memo<Integer, String> numbers = new Memo<>(String::valueOf, 10);
    for (int thing : things) {
      assertThat(numbers.of(thing)).isEqualTo(String.valueOf(thing));
    }
  }

  @Test
  void tellsThingsOfOneHashApart() {
    Memo<String, String> same = new Memo<>(text -> text, 10);
    assertThat("Aa").hasSameHashCodeAs("BB");
    assertThat(List.of(same.of("Aa"), same.of("BB"), same.of("Aa")))
        .containsExactly("Aa", "BB", "Aa");
  }

  @Test
  void forgetsWhatWasAskedForBeforeManyOthers() {
    AtomicInteger made = new AtomicInteger();
    Memo<Integer, Integer> numbers = new Memo<>(number -> made.incrementAndGet(), 10);
    for (int number = 0; number < 100; number++) {
      numbers.of(number);
    }
    numbers.of(0);
    numbers.of(99);
    assertThat(made).hasValue(101);
  }

  @Test
  void answersManyThreadsAlike() {
    Memo<Integer, String> numbers = new Memo<>(String::valueOf, 4);
    assertThat(IntStream.range(0, 20_000).parallel().filter(i -> wrong(numbers, i % 23)).boxed())
        .isEmpty();
  }

  private static boolean wrong(Memo<Integer, String> numbers, int number) {
    return !numbers.of(number).equals(String.valueOf(number));
  }
}
