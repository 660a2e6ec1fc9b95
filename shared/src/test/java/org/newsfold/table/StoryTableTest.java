package org.newsfold.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.newsfold.article.ArticleId;
import org.newsfold.story.Headline;
import org.newsfold.story.Origins;
import org.newsfold.story.Slot;
import org.newsfold.story.Story;
import org.newsfold.story.Summary;
import org.newsfold.table.StoryIndex.Listed;

class StoryTableTest {
  private static final Instant START = Instant.parse("2026-03-01T10:00:00Z");
  private static final LocalDate DAY = LocalDate.parse("2026-03-01");

  private final Written table = new Written();
  private final StoryTable stories = new StoryTable(table, Retention.ofDays(90));
  private final StoryIndex index = new StoryIndex(table);

  @Test
  void writesADaysRowsOnceForAllItsStories() {
    IntStream.range(0, 5).forEach(number -> settle(number, story(number, START)));
    assertThat(table.puts("DAYS#")).isEqualTo(Map.of("DAYS#*", 1, "DAYS#en", 1));
    settle(5, story(5, START.plusSeconds(86_400)));
    assertThat(table.puts("DAYS#")).isEqualTo(Map.of("DAYS#*", 2, "DAYS#en", 2));
  }

  @Test
  void writesOnlyWhatAStoryIsNewlyFoundBy() {
    settle(0, story(0, START));
    table.puts.clear();
    settle(0, story(0, START, "bridge", "tunnel"));
    assertThat(table.puts("T#")).isEqualTo(Map.of("T#tunnel", 1));
    assertThat(table.puts("D#")).isEmpty();
  }

  @Test
  void listsAStoryOnceWhereverItGoes() {
    for (int hour : new int[] {0, 5, 2, 5, 30, 0}) {
      settle(0, story(0, START.plusSeconds(3600L * hour)));
      assertThat(listed()).containsExactly(id(0));
    }
    settle(0, null);
    assertThat(listed()).isEmpty();
  }

  /** What is left over stands where the story does not say that it is. */
  @Test
  void listsAStoryWhereItSaysAfterAConflict() {
    settle(0, story(0, START));
    Slot read = stories.slot(id(0));
    Story now = story(0, START.plusSeconds(60));
    settle(0, now);
    Story lost = story(0, START.plusSeconds(30));
    assertThat(stories.settle(id(0), read, lost, null, START, List.of())).isEmpty();
    assertThat(index.day(StoryIndex.ANY_LANGUAGE, DAY, 9, null))
        .extracting(Listed::position)
        .contains(StoryIndex.positionByNewest(now))
        .doesNotContain(StoryIndex.positionByNewest(story(0, START)));
  }

  /** Else who removes the row of before, late, would remove the one that counts. */
  @Test
  void listsAStoryAnewWhereItWasBefore() {
    settle(0, story(0, START));
    Story now = story(0, START.plusSeconds(60));
    List<Write> late =
        stories.settle(id(0), stories.slot(id(0)), now, null, START, List.of()).orElseThrow();
    settle(0, story(0, START));
    table.writeEach(late);
    assertThat(listed()).containsExactly(id(0));
  }

  private List<ArticleId> listed() {
    return IntStream.range(0, 3)
        .mapToObj(DAY::plusDays)
        .flatMap(day -> index.day(StoryIndex.ANY_LANGUAGE, day, 9, null).stream())
        .map(Listed::story)
        .toList();
  }

  private void settle(int number, @Nullable Story story) {
    Slot read = stories.slot(id(number));
    table.writeEach(stories.settle(id(number), read, story, null, START, List.of()).orElseThrow());
  }

  private static ArticleId id(int number) {
    return ArticleId.of("story " + number);
  }

  private static Story story(int number, Instant newest) {
    return story(number, newest, "bridge");
  }

  private static Story story(int number, Instant newest, String... terms) {
    return new Story(
        id(number),
        List.of(id(number)),
        START,
        newest,
        List.of("en"),
        List.of(),
        List.of(terms),
        new Summary(
            "en",
            new Headline("", id(number), null, null, null),
            List.of(),
            false,
            List.of(),
            List.of(),
            new Origins(null, 0, List.of(), List.of())),
        "",
        "");
  }

  /** A table that counts what is put into it, by partition. */
  private static final class Written extends WatchedTable {
    private final List<Key> puts = new ArrayList<>();

    Written() {
      super(new MemoryTable());
    }

    Map<String, Integer> puts(String partition) {
      Map<String, Integer> counted = new TreeMap<>();
      puts.stream()
          .map(Key::partition)
          .filter(name -> name.startsWith(partition))
          .forEach(name -> counted.merge(name, 1, Integer::sum));
      return counted;
    }

    @Override
    protected void before(Collection<Write> writes) {
      writes.stream().filter(Write.Put.class::isInstance).map(Write::key).forEach(puts::add);
    }
  }
}
