package org.newsfold.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newsfold.article.ArticleId;
import org.newsfold.story.Change;
import org.newsfold.story.Slot;

class ChangeLogTest {
  private static final ArticleId STORY = ArticleId.of("log/story");
  private static final ArticleId OTHER = ArticleId.of("log/other");
  private static final int MANY = 3 * ChangeLog.RECENT + 5;

  private final Table table = new MemoryTable();
  private final ChangeLog log = new ChangeLog(table);
  private final StoryTable stories = new StoryTable(table, Retention.ofDays(90));

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
  void remembersMoreThanASlotDoes() {
    List<Change> all = IntStream.range(0, MANY).mapToObj(minute -> change(STORY, minute)).toList();
    all.forEach(this::happens);
    assertThat(stories.slot(STORY).changes()).hasSizeLessThanOrEqualTo(ChangeLog.RECENT);
    assertThat(log.of(STORY, MANY + 1, null)).isEqualTo(all);
    assertThat(log.of(STORY, 7, ChangeLog.position(all.get(11)))).isEqualTo(all.subList(12, 19));
  }

  @Test
  void skipsWhatTheTableForgot() {
    IntStream.range(0, 7).forEach(minute -> happens(change(STORY, minute)));
    IntStream.range(0, 5)
        .mapToObj(minute -> ChangeLog.row(change(STORY, minute), null).key())
        .forEach(key -> table.write(Write.delete(key)));
    assertThat(log.of(STORY, 2, null)).containsExactly(change(STORY, 5), change(STORY, 6));
  }

  @Test
  void countsNoChangeThatDidNotComeToBe() {
    Slot read = stories.slot(STORY);
    happens(change(STORY, 7));
    assertThat(stories.settle(STORY, read, null, change(STORY, 8), Instant.EPOCH, List.of()))
        .isEmpty();
    assertThat(log.of(STORY, 2, null)).containsExactly(change(STORY, 7));
  }

  @Test
  void keepsApartWhatTwoWritersTellInOneMillisecond() {
    Slot read = stories.slot(STORY);
    Change told = change(STORY, 7);
    happens(told);
    Change overtaken =
        new Change(told.at().plusNanos(1000), STORY, Change.Kind.ENDED, List.of(), List.of(), 0);
    assertThat(stories.settle(STORY, read, null, overtaken, Instant.EPOCH, List.of())).isEmpty();
    assertThat(log.of(STORY, 2, null)).containsExactly(told);
  }

  private void happens(Change change) {
    ArticleId story = change.story();
    assertThat(stories.settle(story, stories.slot(story), null, change, Instant.EPOCH, List.of()))
        .isPresent();
  }

  private static Change change(ArticleId story, int minute) {
    Instant at = Instant.parse("2026-03-01T10:00:00.123Z").plusSeconds(60L * minute);
    return new Change(at, story, Change.Kind.CHANGED, List.of(story), List.of(), 2);
  }
}
