package org.newsfold.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.newsfold.article.ArticleId;
import org.newsfold.article.Revision;
import org.newsfold.article.Upload;
import org.newsfold.stage.UploadStatus;
import org.newsfold.stage.UploadStatus.State;

class UploadDetailTest {
  private final Archive archive = new Archive();

  private void drop(String key) {
    archive.uploads.drop(key, new byte[] {1, 2, 3}, "", Map.of(), Archive.NOW);
  }

  /** Records how far the version in the bucket, or the last one, has come. */
  private void reach(String key, String part, State state, @Nullable String reason) {
    String version = archive.uploads.current(key).map(o -> o.version()).orElse("");
    archive.statuses.record(
        new UploadStatus(
            new Upload(key, part, Archive.NOW),
            Revision.of("1", Archive.NOW, version),
            state,
            reason,
            Archive.NOW));
  }

  private Object state(String key) {
    return Archive.required(archive.json("/uploads/" + Archive.encoded(key)), "state");
  }

  @Test
  void followsAFileThroughTheStages() {
    drop("a.txt");
    assertThat(archive.json("/uploads/a.txt"))
        .isEqualTo(
            Map.of(
                "key",
                "a.txt",
                "state",
                "received",
                "object",
                Map.of("at", "2026-03-10T12:00:00Z", "size", 3),
                "parts",
                List.of()));
    for (State state : List.of(State.NORMALIZED, State.ENRICHED, State.CLUSTERED)) {
      reach("a.txt", "", state, null);
      assertThat(state("a.txt")).isEqualTo(state.shown());
    }
    drop("a.txt");
    assertThat(state("a.txt")).isEqualTo("received");
  }

  @Test
  void saysWhyAFileWasRejectedAndWhoFailed() {
    drop("zeros.txt");
    reach("zeros.txt", "", State.REJECTED, "no text: send a file that has some");
    assertThat(Archive.list(archive.json("/uploads/zeros.txt"), "parts"))
        .containsExactly(
            Map.of(
                "article", ArticleId.of("zeros.txt").value(),
                "state", "rejected",
                "reason", "no text: send a file that has some",
                "at", "2026-03-10T12:00:00Z"));
    drop("slow.txt");
    reach("slow.txt", "", State.FAILED_TO_ENRICH, "timed out");
    assertThat(Archive.list(archive.json("/uploads/slow.txt"), "parts").getFirst())
        .containsEntry("state", "failed")
        .containsEntry("stage", "enrich");
  }

  @Test
  void remembersAFileThatIsGone() {
    drop("a.txt");
    reach("a.txt", "", State.CLUSTERED, null);
    archive.uploads.remove("a.txt");
    assertThat(state("a.txt")).isEqualTo("clustered");
    reach("a.txt", "", State.WITHDRAWN, null);
    archive.statuses.record(
        new UploadStatus(
            new Upload("a.txt", "", Archive.NOW),
            Revision.of("2", Archive.NOW, ""),
            State.WITHDRAWN,
            null,
            Archive.NOW));
    assertThat(archive.json("/uploads/a.txt"))
        .containsEntry("state", "withdrawn")
        .doesNotContainKey("object");
  }

  @Test
  void listsThePartsOfAFilePageByPage() {
    drop("feed.xml");
    for (int i = 100; i < 250; i++) {
      reach("feed.xml", "item\n" + i, i == 120 ? State.ENRICHED : State.CLUSTERED, null);
    }
    Map<String, Object> page = archive.json("/uploads/feed.xml");
    assertThat(page).containsEntry("state", "enriched");
    List<Object> parts = new ArrayList<>();
    Archive.list(page, "parts").forEach(part -> parts.add(part.get("part")));
    Map<String, Object> rest = archive.json("/uploads/feed.xml?cursor=" + page.get("cursor"));
    assertThat(rest).doesNotContainKey("cursor").containsEntry("state", "clustered");
    Archive.list(rest, "parts").forEach(part -> parts.add(part.get("part")));
    assertThat(parts).hasSize(150).doesNotHaveDuplicates().endsWith("item\n249");
  }

  @Test
  void countsWhatAFileOfSeveralPartsHolds() {
    drop("day.zip");
    String version = archive.uploads.current("day.zip").orElseThrow().version();
    archive.statuses.record(
        new UploadStatus(
                new Upload("day.zip", "", Archive.NOW),
                Revision.of("1", Archive.NOW, version),
                State.NORMALIZED,
                null,
                Archive.NOW)
            .split(new UploadStatus.PartCounts(1, 1)));
    reach("day.zip", "a.txt", State.CLUSTERED, null);
    reach("day.zip", "b.png", State.REJECTED, "It is a PNG image, not text.");

    Map<String, Object> page = archive.json("/uploads/day.zip?limit=2");

    assertThat(page)
        .containsEntry("state", "clustered")
        .containsEntry("holds", Map.of("articles", 1, "rejected", 1));
    assertThat(Archive.list(page, "parts")).hasSize(1);
    assertThat(archive.json("/uploads/day.zip?limit=2&cursor=" + page.get("cursor")))
        .containsEntry("state", "rejected")
        .containsEntry("holds", Map.of("articles", 1, "rejected", 1));
  }

  @Test
  void readsKeysOfAnyCharacters() {
    for (String key :
        List.of(
            "a b/ü+%20 'x' 😀.txt",
            "a//b", "100%.txt", "100%25.txt", "#?&=.txt", "x/", "%zz", "a%2Fb")) {
      drop(key);
    }
    for (String key :
        List.of(
            "a b/ü+%20 'x' 😀.txt",
            "a//b", "100%.txt", "100%25.txt", "#?&=.txt", "x/", "%zz", "a%2Fb")) {
      assertThat(archive.json("/uploads/" + Archive.encoded(key))).containsEntry("key", key);
    }
    assertThat(archive.json("/uploads/a//b")).containsEntry("key", "a//b");
    assertThat(archive.json("/uploads/x/")).containsEntry("key", "x/");
  }

  /** As `sam local` does. */
  @Test
  void readsKeysThatAFrontHasDecodedAlready() {
    drop("a b/ü+%20.txt");
    drop("%zz");
    assertThat(archive.json("/uploads/a b/ü+%20.txt")).containsEntry("key", "a b/ü+%20.txt");
    assertThat(archive.json("/uploads/%zz")).containsEntry("key", "%zz");
  }

  @Test
  void doesNotKnowWhatWasNeverDropped() {
    assertThat(archive.get("/uploads/never.txt").status()).isEqualTo(404);
    assertThat(archive.get("/uploads/" + "ü".repeat(600)).status()).isEqualTo(404);
  }
}
