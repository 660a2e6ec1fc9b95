package org.newsfold.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.newsfold.article.ArticleId;
import org.newsfold.story.ArticleItem;
import org.newsfold.story.Change;
import org.newsfold.story.Story;
import org.newsfold.table.Retention;

/** {@code /changes} and {@code /clusters/{id}/history}. */
class ChangesTest {
  /** Writes a change of one story at a time. */
  private static void change(Archive archive, Story story, Instant at) {
    Change change =
        new Change(at, story.id(), Change.Kind.CHANGED, List.of(), List.of(), story.size());
    archive.stories.settle(
        story.id(), archive.stories.slot(story.id()), story, change, at, List.of());
  }

  /** Goes on from each answer's cursor until an answer says that it is all. */
  private static List<String> follow(Archive archive, String since, int limit) {
    List<String> times = new ArrayList<>();
    String query = "limit=" + limit + (since.isEmpty() ? "" : "&since=" + since);
    for (int pages = 0; pages < 500; pages++) {
      Map<String, Object> page = archive.json("/changes?" + query);
      Archive.list(page, "changes").forEach(c -> times.add(String.valueOf(c.get("at"))));
      if (Boolean.TRUE.equals(page.get("complete"))) {
        return times;
      }
      query = "limit=" + limit + "&since=" + page.get("cursor");
    }
    throw new AssertionError("The changes do not end");
  }

  @Property(tries = 100)
  void noChangeIsMissedAndNoneToldTwice(
      @ForAll @Size(max = 12) List<@IntRange(min = 11, max = 60_000) Integer> minutesAgo,
      @ForAll @IntRange(min = 1, max = 5) int limit) {
    Archive archive = new Archive();
    Story story = Archive.tell(List.of(archive.article("a", 1)), List.of(), List.of(), null);
    List<String> times = new ArrayList<>();
    minutesAgo.stream()
        .distinct()
        .sorted((a, b) -> b - a)
        .forEach(
            ago -> {
              Instant at = Archive.NOW.minus(Duration.ofMinutes(ago));
              change(archive, story, at);
              times.add(at.toString());
            });
    assertThat(follow(archive, "2025-06-01T00:00:00Z", limit)).isEqualTo(times);
    if (!times.isEmpty()) {
      Map<String, Object> history = archive.json("/clusters/" + story.id() + "/history?limit=100");
      assertThat(Archive.list(history, "changes"))
          .extracting(c -> c.get("at"))
          .isEqualTo(List.copyOf(times));
    }
  }

  @Example
  void answersNothingOfTheLastTenSecondsYet() {
    Archive archive = new Archive();
    Story story = Archive.tell(List.of(archive.article("a", 1)), List.of(), List.of(), null);
    change(archive, story, Archive.NOW.minusSeconds(3));
    Map<String, Object> page = archive.json("/changes");
    assertThat(Archive.list(page, "changes")).isEmpty();
    assertThat(page).containsEntry("complete", true);
    Lookup later =
        new Lookup(
            Routes.over(
                archive.table,
                archive.store,
                archive.uploads,
                Retention.FOR_EVER,
                () -> Archive.NOW.plusSeconds(20),
                (type, name) -> name));
    Response response =
        later.answer(
            Request.get("/changes", Map.of("since", List.of(String.valueOf(page.get("cursor"))))));
    assertThat(response.body()).contains(story.id().value());
  }

  @Example
  void beginsADayAgoUnlessAsked() {
    Archive archive = new Archive();
    Story story = Archive.tell(List.of(archive.article("a", 1)), List.of(), List.of(), null);
    change(archive, story, Archive.NOW.minus(Duration.ofHours(25)));
    change(archive, story, Archive.NOW.minus(Duration.ofHours(23)));
    assertThat(follow(archive, "", 100)).containsExactly("2026-03-09T13:00:00Z");
  }

  @Example
  void takesATimeToComeForNow() {
    Archive archive = new Archive();
    assertThat(archive.json("/changes?since=9999-12-31T00:00:00Z")).containsEntry("complete", true);
  }

  @Example
  void pagesThroughAStorysHistory() {
    Archive archive = new Archive();
    Story story = Archive.tell(List.of(archive.article("a", 1)), List.of(), List.of(), null);
    for (int i = 30; i > 0; i--) {
      change(archive, story, Archive.NOW.minus(Duration.ofMinutes(i)));
    }
    String path = "/clusters/" + story.id() + "/history?limit=20";
    Map<String, Object> page = archive.json(path);
    assertThat(Archive.list(page, "changes")).hasSize(20);
    Map<String, Object> rest = archive.json(path + "&cursor=" + page.get("cursor"));
    assertThat(Archive.list(rest, "changes")).hasSize(10);
    assertThat(rest).doesNotContainKey("cursor");
  }

  @Example
  void keepsTheHistoryOfAStoryThatIsNoMore() {
    Archive archive = new Archive();
    ArticleItem item = archive.article("a", 1);
    archive.story(item);
    archive.end(item.id(), Archive.NOW.minusSeconds(30));
    archive.withdraw(item);
    Map<String, Object> history = archive.json("/clusters/" + item.id() + "/history");
    assertThat(Archive.list(history, "changes"))
        .extracting(c -> c.get("kind"))
        .containsExactly("CREATED", "ENDED");
  }

  @Example
  void leadsToTheHistoryOfTheStoryThatAnArticleIsIn() {
    Archive archive = new Archive();
    ArticleItem first = archive.article("a", 1);
    ArticleItem second = archive.article("b", 2);
    archive.link(first, second, 9000);
    archive.story(first, second);
    Response response = archive.get("/clusters/" + second.id() + "/history");
    assertThat(response.status()).isEqualTo(308);
    assertThat(response.headers()).containsEntry("Location", "../" + first.id() + "/history");
    archive.withdraw(second);
    assertThat(archive.get("/clusters/" + second.id() + "/history").status()).isEqualTo(410);
    ArticleId never = ArticleId.of("never");
    assertThat(archive.get("/clusters/" + never + "/history").status()).isEqualTo(404);
  }
}
