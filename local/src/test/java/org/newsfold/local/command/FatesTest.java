package org.newsfold.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FatesTest {
  private final List<String> asked = new ArrayList<>();
  private final List<Drop> drops =
      IntStream.range(0, 100).mapToObj(n -> new Drop(Path.of("a"), "a/" + n)).toList();

  private List<Drop> open(Set<Integer> clustered, int vain) {
    Api api =
        path -> {
          asked.add(path);
          String key = path.substring("/uploads/".length());
          boolean done = clustered.contains(Integer.valueOf(key.substring(2)));
          return new Api.Reply(
              200,
              "{\"key\":\"%s\",\"state\":\"%s\",\"parts\":[]}"
                  .formatted(key, done ? "clustered" : "received"));
        };
    return new Fates(api).open(drops, vain);
  }

  @Test
  void takesThoseBehindManyOpenOnesForOpenUnseen() {
    assertThat(open(Set.of(0, 1, 4, 50), 5)).isEqualTo(without(0, 1, 4));
    assertThat(asked).hasSize(10);
  }

  @Test
  void looksAtAllIfAskedTo() {
    assertThat(open(Set.of(0, 50, 99), 100)).isEqualTo(without(0, 50, 99));
    assertThat(asked).hasSize(100);
  }

  private List<Drop> without(Integer... done) {
    List<Drop> open = new ArrayList<>(drops);
    for (Integer number : done) {
      open.remove(drops.get(number));
    }
    return open;
  }
}
