package org.newsfold.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newsfold.article.ArticleId;
import org.newsfold.story.Change;

class ChangeLogTest {
  private static final ArticleId STORY = ArticleId.of("log/story");
  private static final ArticleId OTHER = ArticleId.of("log/other");

  private final Table table = new MemoryTable();
  private final ChangeLog log = new ChangeLog(table);

  @Test
  void tellsTheChangesOfOneStoryInOrder() {
    IntStream.of(5, 1, 9, 70).forEach(minute -> happens(change(STORY, minute)));
    happens(change(OTHER, 3));
    assertThat(log.of(STORY, 10, null))
        .containsExactly(change(STORY, 1), change(STORY, 5), change(STORY, 9), change(STORY, 70));
    assertThat(log.of(STORY, 2, ChangeLog.position(change(STORY, 1))))
        .containsExactly(change(STORY, 5), change(STORY, 9));
  }

  @Test
  void countsNoChangeThatDidNotComeToBe() {
    IntStream.range(0, 7).forEach(minute -> named(change(STORY, minute)));
    happens(change(STORY, 7));
    assertThat(log.of(STORY, 2, null)).containsExactly(change(STORY, 7));
  }

  private void happens(Change change) {
    named(change);
    table.write(Write.put(ChangeLog.row(change, null)));
  }

  private void named(Change change) {
    table.write(Write.put(ChangeLog.named(change, null)));
  }

  private static Change change(ArticleId story, int minute) {
    Instant at = Instant.parse("2026-03-01T10:00:00Z").plusSeconds(60L * minute);
    return new Change(at, story, Change.Kind.CHANGED, List.of(story), List.of(), 2);
  }
}
