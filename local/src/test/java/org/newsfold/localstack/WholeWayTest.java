package org.newsfold.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsfold.json.Json;
import org.newsfold.local.Texts;
import org.newsfold.lookup.answer.ListedStory;
import org.newsfold.lookup.answer.ShownArticle;
import org.newsfold.lookup.answer.StoryPage;
import org.newsfold.lookup.answer.UploadPage;

/** From the bucket to the API, over the template's buckets, notifications, queues and table. */
class WholeWayTest {
  private WholeWay way;

  @BeforeEach
  void deploy() {
    way = new WholeWay(Stack.storage("way-" + UUID.randomUUID().toString().substring(0, 8)));
  }

  @AfterEach
  void close() {
    if (way != null) {
      way.close();
    }
  }

  @Test
  void makesTheSameStoriesAsALocalRun() {
    assertSameStories(Samples.shipped());
  }

  @Test
  void foldsTheSeedsAsALocalRun() {
    assertSameStories(Samples.seeds());
  }

  @Test
  void replacesWithdrawsAndTakesBack() {
    way.drop("fire.txt", Texts.FIRE);
    way.drop("fire 2 ä+%.txt", Texts.FIRE_COPY);
    way.drop("chess.txt", Texts.MATCH);
    assertThat(stories())
        .containsExactlyInAnyOrder(List.of("fire 2 ä+%.txt", "fire.txt"), List.of("chess.txt"));

    way.drop("fire 2 ä+%.txt", Texts.MATCH);
    assertThat(stories())
        .containsExactlyInAnyOrder(List.of("fire.txt"), List.of("chess.txt", "fire 2 ä+%.txt"));

    way.remove("chess.txt");
    assertThat(stories()).containsExactlyInAnyOrder(List.of("fire.txt"), List.of("fire 2 ä+%.txt"));
    assertThat(state("chess.txt")).isEqualTo("withdrawn");

    way.drop("chess.txt", Texts.FIRE);
    assertThat(stories())
        .containsExactlyInAnyOrder(List.of("chess.txt", "fire.txt"), List.of("fire 2 ä+%.txt"));
  }

  /** LocalStack sends one sequencer for all: only the time of the event tells which is newer. */
  @Test
  void takesTheNewestRevisionWhicheverComesLast() {
    way.drop("replaced.txt", Texts.FIRE);
    way.drop("replaced.txt", Texts.MATCH);
    assertThat(way.normalize().pollBackwards()).isTrue();
    way.drop("chess.txt", Texts.MATCH);
    assertThat(stories()).containsExactly(List.of("chess.txt", "replaced.txt"));
  }

  @Test
  void recordsRejectionsAndGoesOn() {
    way.drop("empty.txt", "");
    way.drop("fire.txt", Texts.FIRE);
    way.drop("binary.bin", "\u0000\u0001\u0002 nothing to read \u0000\u0000");
    assertThat(stories()).containsExactly(List.of("fire.txt"));
    assertThat(List.of("empty.txt", "binary.bin"))
        .allSatisfy(
            key -> {
              assertThat(state(key)).isEqualTo("rejected");
              assertThat(upload(key).parts().getFirst().reason()).isNotBlank();
            });
    assertThat(way.messages("NormalizeDeadLetters")).isEmpty();
  }

  @Test
  void buriesWhatNobodyUnderstandsAndNothingElse() {
    way.send("NormalizeQueue", "hopeless");
    way.drop("fire.txt", Texts.FIRE);
    way.drop("chess.txt", Texts.MATCH);
    assertThat(stories()).containsExactlyInAnyOrder(List.of("fire.txt"), List.of("chess.txt"));
    assertThat(way.messages("NormalizeDeadLetters")).containsExactly("hopeless");
  }

  @Test
  void retriesThenRecordsWhatFailedForGood() {
    way.drop("fire.txt", Texts.FIRE);
    Trouble.during(() -> way.drain(), "normalized/");
    assertThat(state("fire.txt")).isEqualTo("failed");
    assertThat(way.messages("NormalizeDeadLetters"))
        .singleElement()
        .asString()
        .contains("fire.txt");
  }

  private void assertSameStories(Samples samples) {
    samples.drop(way::drop);
    way.drain();
    assertThat(Samples.withoutReceipts(way.get(Samples.STORIES).getBody()))
        .isEqualTo(Samples.withoutReceipts(samples.storiesOfALocalRun()));
  }

  private List<List<String>> stories() {
    way.drain();
    return Json.read(way.get(Samples.STORIES).getBody(), StoryPage.class).clusters().stream()
        .map(ListedStory::articles)
        .map(articles -> articles.stream().map(ShownArticle::upload).sorted().toList())
        .toList();
  }

  private String state(String key) {
    return upload(key).state();
  }

  private UploadPage upload(String key) {
    return Json.read(way.get("/uploads/" + key).getBody(), UploadPage.class);
  }
}
