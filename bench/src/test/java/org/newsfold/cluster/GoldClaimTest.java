package org.newsfold.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GoldClaimTest {
  private static final Set<String> KINDS =
      Set.of("count", "sum", "role", "date", "place", "outcome");

  private final List<GoldClaim> gold = GoldClaim.shipped();

  @Test
  void hasClaimsOfEachKindEachOnce() {
    assertThat(gold).hasSizeGreaterThan(60).doesNotHaveDuplicates();
    assertThat(gold.stream().map(GoldClaim::kind).collect(Collectors.toSet())).isEqualTo(KINDS);
  }

  @Test
  void saysOneThingOfAThing() {
    Map<String, String> verdicts = new HashMap<>();
    for (GoldClaim row : gold) {
      String verdict = row.agreed() + " " + row.copied();
      assertThat(verdicts.put(row.story() + row.kind() + row.thing(), verdict))
          .as(row.toString())
          .isIn(null, verdict);
    }
  }

  @Test
  void namesArticlesThatThereAre() throws IOException {
    Set<String> names = gold.stream().map(GoldClaim::story).collect(Collectors.toSet());
    GoldStories stories = new GoldStories();
    stories.readShipped();
    stories.read(Path.of("..", "samples"), names);
    for (GoldClaim row : gold) {
      if (!row.story().equals("seeds")) {
        assertThat(stories.of(row.story()).keySet()).as(row.toString()).containsAll(row.articles());
      }
    }
  }
}
