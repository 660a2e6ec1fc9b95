package org.newsfold.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.newsfold.article.ArticleId;
import org.newsfold.json.Json;
import org.newsfold.local.store.LocalStore;
import org.newsfold.lookup.answer.ListedStory;
import org.newsfold.lookup.answer.ShownArticle;
import org.newsfold.lookup.answer.StoryPage;
import org.newsfold.lookup.answer.UploadPage;
import org.newsfold.stage.UploadStatus;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/** The whole way of an article, through the real handlers. */
@Timeout(120)
class PipelineTest {
  private static final Pipeline.Listening LISTENING =
      new Pipeline.Listening(InetAddress.getLoopbackAddress(), 0, new LocalStore.Keys("k", "s"));

  @Test
  void foldsReplacesAndWithdraws() throws InterruptedException {
    try (Pipeline pipeline = start(null);
        S3Client s3 = pipeline.store().clients().s3()) {
      put(s3, "fire.txt", Texts.FIRE);
      put(s3, "fire 2 ä+%.txt", Texts.FIRE_COPY);
      put(s3, "chess.txt", Texts.MATCH);
      put(s3, "chess.txt", Texts.MATCH);
      assertThat(stories(pipeline))
          .containsExactlyInAnyOrder(List.of("fire 2 ä+%.txt", "fire.txt"), List.of("chess.txt"));

      put(s3, "fire 2 ä+%.txt", Texts.MATCH);
      assertThat(stories(pipeline))
          .containsExactlyInAnyOrder(List.of("fire.txt"), List.of("chess.txt", "fire 2 ä+%.txt"));

      s3.deleteObject(d -> d.bucket(LocalStore.UPLOADS).key("chess.txt"));
      assertThat(stories(pipeline))
          .containsExactlyInAnyOrder(List.of("fire.txt"), List.of("fire 2 ä+%.txt"));
      assertThat(upload(pipeline, "chess.txt").state()).isEqualTo("withdrawn");
    }
  }

  @Test
  void doesWhatAnEditorSays() throws InterruptedException {
    try (Pipeline pipeline = start(null);
        S3Client s3 = pipeline.store().clients().s3()) {
      put(s3, "fire.txt", Texts.FIRE);
      put(s3, "chess.txt", Texts.MATCH);
      assertThat(stories(pipeline)).hasSize(2);
      String pair = "/facts/" + ArticleId.of("fire.txt") + "/" + ArticleId.of("chess.txt");

      assertThat(ask(pipeline, "PUT", pair, "{\"same\":true,\"by\":\"desk\"}")).isEqualTo(202);
      assertThat(stories(pipeline)).containsExactly(List.of("chess.txt", "fire.txt"));

      put(s3, "chess.txt", Texts.FIRE);
      assertThat(ask(pipeline, "PUT", pair, "{\"same\":false,\"by\":\"desk\"}")).isEqualTo(202);
      assertThat(stories(pipeline)).hasSize(2);

      assertThat(ask(pipeline, "DELETE", pair, null)).isEqualTo(202);
      assertThat(stories(pipeline)).containsExactly(List.of("chess.txt", "fire.txt"));
    }
  }

  @Test
  void rejectsWithAReasonAndGoesOn() throws InterruptedException {
    try (Pipeline pipeline = start(null);
        S3Client s3 = pipeline.store().clients().s3()) {
      put(s3, "fire.txt", Texts.FIRE);
      put(s3, "empty.txt", "");
      put(s3, "nested.html", "<div>".repeat(100_000) + "x");
      put(s3, "fire.txt", " \n\t");
      assertThat(stories(pipeline)).doesNotContain(List.of("fire.txt"));
      assertThat(List.of("empty.txt", "fire.txt"))
          .allSatisfy(
              key -> {
                UploadPage page = upload(pipeline, key);
                assertThat(page.state()).isEqualTo("rejected");
                assertThat(page.parts().getFirst().reason()).isNotBlank();
              });
      assertThat(pipeline.queues().dead()).isZero();
    }
  }

  @Test
  void givesEachPartOfAFileItsOwnFate() throws InterruptedException {
    try (Pipeline pipeline = start(null);
        S3Client s3 = pipeline.store().clients().s3()) {
      put(s3, "fire.txt", "Published: 3 March 2026\n\n" + Texts.FIRE);
      put(s3, "day.jsonl", line("a", Texts.FIRE_COPY) + line("b", Texts.MATCH) + "{}\n");
      assertThat(stories(pipeline))
          .containsExactlyInAnyOrder(List.of("day.jsonl", "fire.txt"), List.of("day.jsonl"));
      UploadPage page = upload(pipeline, "day.jsonl");
      assertThat(page.holds()).isEqualTo(new UploadStatus.PartCounts(2, 1));
      assertThat(page.parts())
          .extracting(UploadPage.Part::part, UploadPage.Part::state)
          .containsExactly(
              tuple("3", "rejected"), tuple("a", "clustered"), tuple("b", "clustered"));

      put(s3, "day.jsonl", line("b", Texts.MATCH));
      assertThat(stories(pipeline))
          .containsExactlyInAnyOrder(List.of("fire.txt"), List.of("day.jsonl"));

      s3.deleteObject(d -> d.bucket(LocalStore.UPLOADS).key("day.jsonl"));
      assertThat(stories(pipeline)).containsExactly(List.of("fire.txt"));
      assertThat(upload(pipeline, "day.jsonl").state()).isEqualTo("withdrawn");
    }
  }

  @Test
  void goesOnWhereItWasStopped(@TempDir Path folder) throws InterruptedException {
    try (Pipeline pipeline = start(folder);
        S3Client s3 = pipeline.store().clients().s3()) {
      assertThat(pipeline.isNew()).isTrue();
      put(s3, "fire.txt", Texts.FIRE);
      put(s3, "fire2.txt", Texts.FIRE_COPY);
    }
    try (Pipeline pipeline = start(folder);
        S3Client s3 = pipeline.store().clients().s3()) {
      assertThat(pipeline.isNew()).isFalse();
      put(s3, "chess.txt", Texts.MATCH);
      assertThat(stories(pipeline))
          .containsExactlyInAnyOrder(List.of("fire.txt", "fire2.txt"), List.of("chess.txt"));
    }
    try (Pipeline pipeline = start(folder)) {
      assertThat(pipeline.queues().size()).isZero();
      assertThat(stories(pipeline)).hasSize(2);
    }
  }

  @Test
  void sharesAFolderWithNobody(@TempDir Path folder) {
    try (Pipeline pipeline = start(folder)) {
      assertThat(pipeline.isNew()).isTrue();
      assertThatThrownBy(() -> start(folder))
          .isInstanceOf(DataFolder.InUse.class)
          .hasMessageContaining("in use");
    }
  }

  /** A line of JSON Lines. */
  private static String line(String id, String text) {
    String date = text.equals(Texts.MATCH) ? "2026-04-09" : "2026-03-03";
    return Json.write(Map.of("id", id, "text", text, "date", date)) + "\n";
  }

  private static Pipeline start(@Nullable Path folder) {
    return Pipeline.start(folder, LISTENING);
  }

  private static void put(S3Client s3, String key, String text) {
    s3.putObject(p -> p.bucket(LocalStore.UPLOADS).key(key), RequestBody.fromString(text));
  }

  private static List<List<String>> stories(Pipeline pipeline) throws InterruptedException {
    pipeline.queues().awaitEmpty(left -> {});
    return Json.read(get(pipeline, "/clusters").getBody(), StoryPage.class).clusters().stream()
        .map(ListedStory::articles)
        .map(articles -> articles.stream().map(ShownArticle::upload).sorted().toList())
        .toList();
  }

  private static UploadPage upload(Pipeline pipeline, String key) {
    return Json.read(get(pipeline, "/uploads/" + key).getBody(), UploadPage.class);
  }

  private static APIGatewayProxyResponseEvent get(Pipeline pipeline, String path) {
    return answer(pipeline, "GET", path, null);
  }

  private static int ask(Pipeline pipeline, String method, String path, @Nullable String body) {
    return answer(pipeline, method, path, body).getStatusCode();
  }

  private static APIGatewayProxyResponseEvent answer(
      Pipeline pipeline, String method, String path, @Nullable String body) {
    return pipeline
        .lookup()
        .handleRequest(
            new APIGatewayProxyRequestEvent()
                .withHttpMethod(method)
                .withPath(path)
                .withQueryStringParameters(Map.of())
                .withBody(body),
            null);
  }
}
