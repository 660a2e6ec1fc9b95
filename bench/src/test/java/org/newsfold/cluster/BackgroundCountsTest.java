package org.newsfold.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsfold.article.EnrichedArticle;

class BackgroundCountsTest {
  private static final String QUAKE =
      "An earthquake shook the harbour town of Lindenau on Monday and damaged forty houses.";
  private static final String VOTE =
      "The council of the town voted on Monday to build a bridge over the river by spring.";

  private final BackgroundCounts counts = new BackgroundCounts(Concepts.shipped());

  @Test
  void anEventCountsOnceHoweverManyReportsItHas() {
    counts.count(Collections.nCopies(20, article(QUAKE)));
    counts.count(List.of(article(VOTE)));
    assertThat(count("*")).isEqualTo("2");
    assertThat(count("town")).isEqualTo("2");
    assertThat(counts.rows()).noneMatch(row -> row[1].equals("earthqu"));
  }

  @Test
  void whatHalfOfItsReportsHaveCountsHalf() {
    for (int event = 0; event < 4; event++) {
      counts.count(List.of(article(QUAKE), article(VOTE)));
    }
    assertThat(count("bridg")).isEqualTo("2");
  }

  private String count(String word) {
    return counts.rows().stream()
        .filter(row -> row[0].equals("en") && row[1].equals(word))
        .map(row -> row[2])
        .findFirst()
        .orElse("none");
  }

  private static EnrichedArticle article(String text) {
    return new LabelledData().article(text, "", text, null);
  }
}
