package org.newsfold.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.newsfold.json.Json;
import org.newsfold.local.store.LocalStore;
import org.newsfold.lookup.answer.StoryPage;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * The packaged functions in Lambda's own image, started by SAM CLI from the template, work on the
 * buckets and the table of a running {@code ./newsfold run --serve}.
 */
@Timeout(300)
class SamLocalTest {
  private static final String SAMPLE = "samples/bridge-collapse-en.txt";
  private static final String NOTHING_FAILED = "{\"batchItemFailures\":[]}";

  private final Set<String> asked = new TreeSet<>();

  @Test
  void answersEveryEventAndEveryRoute() throws IOException, InterruptedException {
    Optional<String> missing = SamLocal.missing();
    missing.ifPresent(m -> System.err.println("SKIPPED: nothing was tested with SAM local: " + m));
    assumeTrue(missing.isEmpty(), "No SAM local");
    try (SamLocal sam = new SamLocal();
        S3Client s3 = sam.s3()) {
      takesAnArticleIn(sam, s3);
      worksWhateverElseABatchHolds(sam, s3);
      awaitSettled(sam);
      looksUp(sam);
      hearsTheEditor(sam);
      servesEveryRoute(sam);
      assertThat(status(sam, "lookup-fact-delete")).isEqualTo(202);
      takesTheArticleOut(sam, s3);
      assertThat(asked).containsExactlyElementsOf(Events.names(""));
    }
  }

  private void takesAnArticleIn(SamLocal sam, S3Client s3) throws IOException {
    assertThat(invoked(sam, "normalize-put")).isEqualTo(NOTHING_FAILED);
    assertThat(articles(s3)).contains(named("enrich-normalized"));
    assertThat(invoked(sam, "enrich-normalized")).isEqualTo(NOTHING_FAILED);
    assertThat(articles(s3)).contains(named("cluster-enriched"));
    assertThat(invoked(sam, "cluster-enriched")).isEqualTo(NOTHING_FAILED);
    assertThat(invoked(sam, "lookup-article")).contains("articleBody", "Brzegowice");
  }

  private void worksWhateverElseABatchHolds(SamLocal sam, S3Client s3)
      throws IOException, InterruptedException {
    String key = "eingang/Müller & Söhne + 100% \ud83d\udc4d.txt";
    s3.putObject(
        p -> p.bucket(LocalStore.UPLOADS).key(key), RequestBody.fromFile(Path.of("..", SAMPLE)));
    int before = articles(s3).size();
    assertThat(answered(sam, "normalize-put-odd-key")).isEqualTo(NOTHING_FAILED);
    assertThat(articles(s3)).hasSizeGreaterThan(before);
    assertThat(answered(sam, "normalize-test-event")).isEqualTo(NOTHING_FAILED);
    assertThat(answered(sam, "normalize-one-bad-message")).containsOnlyOnce("itemIdentifier");
    assertThat(answered(sam, "cluster-settle")).isEqualTo(NOTHING_FAILED);
  }

  /**
   * The running Newsfold hears of the same objects, and settles them in its own time: until then an
   * article that was put again may stand alone.
   */
  private static void awaitSettled(SamLocal sam) throws IOException, InterruptedException {
    String cluster = Events.read("lookup-cluster", APIGatewayProxyRequestEvent.class).getPath();
    for (int tries = 0; tries < 120 && sam.own(cluster).statusCode() != 308; tries++) {
      Thread.sleep(500);
    }
  }

  /**
   * An article that stood alone for a moment keeps the history of that, and answers it from then
   * on; one that never did leads to its story.
   */
  private void answersTheHistoryAsTheNewsfoldBeside(SamLocal sam)
      throws IOException, InterruptedException {
    String event = "lookup-cluster-history";
    String history = Events.read(event, APIGatewayProxyRequestEvent.class).getPath();
    int before = sam.own(history).statusCode();
    assertThat(status(sam, event)).isIn(before, sam.own(history).statusCode()).isIn(200, 308);
  }

  private void looksUp(SamLocal sam) throws IOException, InterruptedException {
    assertThat(status(sam, "lookup-article-bad-id")).isEqualTo(400);
    assertThat(status(sam, "lookup-cluster-not-found")).isEqualTo(404);
    // The story has the name of another of its articles.
    assertThat(status(sam, "lookup-cluster")).isEqualTo(308);
    answersTheHistoryAsTheNewsfoldBeside(sam);
    assertThat(answered(sam, "lookup-article-revisions")).contains("revisionsTotal");
    assertThat(status(sam, "lookup-changes")).isEqualTo(200);
    assertThat(status(sam, "lookup-health")).isEqualTo(200);
    assertThat(status(sam, "lookup-openapi")).isEqualTo(200);
    assertThat(answered(sam, "lookup-clusters")).contains("Brzegowice");
    assertThat(answered(sam, "lookup-entities")).contains("person-vrnsk");
    assertThat(answered(sam, "lookup-entity")).contains("Halina Wrońska");
    assertThat(answered(sam, "lookup-upload")).contains("clustered");
  }

  private void hearsTheEditor(SamLocal sam) throws IOException, InterruptedException {
    assertThat(status(sam, "lookup-fact-put")).isEqualTo(202);
    assertThat(answered(sam, "cluster-fact")).isEqualTo(NOTHING_FAILED);
    assertThat(answered(sam, "lookup-fact")).contains("Ida Brandt");
  }

  private static void servesEveryRoute(SamLocal sam) throws IOException, InterruptedException {
    String story =
        Json.read(sam.own("/clusters").body(), StoryPage.class).clusters().getFirst().id().value();
    Map<String, String> routes = new LinkedHashMap<>();
    routes.put("/health", "/health");
    routes.put("/openapi.json", "/openapi.json");
    routes.put("/clusters", "/clusters?limit=3&sort=size");
    routes.put("/clusters/{id}", "/clusters/" + story);
    routes.put("/clusters/{id}/history", "/clusters/" + story + "/history");
    routes.put("/articles/{id}", "/articles/" + story + "?text=true");
    routes.put("/articles/{id}/revisions", "/articles/" + story + "/revisions");
    routes.put("/entities", "/entities?name=Halina%20Wro%C5%84ska");
    routes.put("/entities/{id}", "/entities/person-vrnsk");
    routes.put("/uploads/{key}", "/uploads/" + SAMPLE);
    routes.put(
        "/facts/{article}/{other}",
        Events.read("lookup-fact", APIGatewayProxyRequestEvent.class).getPath());
    routes.put("/changes", "/changes?limit=1");
    assertThat(routes).containsOnlyKeys(described(sam));
    for (String path : routes.values()) {
      HttpResponse<String> answer = sam.get(path);
      for (int tries = 0; tries < 20 && !answer.body().equals(sam.own(path).body()); tries++) {
        Thread.sleep(500);
        answer = sam.get(path);
      }
      assertThat(answer.statusCode()).as(path).isEqualTo(200);
      assertThat(answer.body()).as(path).isEqualTo(sam.own(path).body());
    }
  }

  private void takesTheArticleOut(SamLocal sam, S3Client s3)
      throws IOException, InterruptedException {
    s3.deleteObject(d -> d.bucket(LocalStore.UPLOADS).key(SAMPLE));
    assertThat(answered(sam, "normalize-delete")).isEqualTo(NOTHING_FAILED);
    assertThat(articles(s3)).contains(named("enrich-withdrawn"));
    assertThat(answered(sam, "enrich-withdrawn")).isEqualTo(NOTHING_FAILED);
    assertThat(articles(s3)).contains(named("cluster-withdrawn"));
    assertThat(answered(sam, "cluster-withdrawn")).isEqualTo(NOTHING_FAILED);
    assertThat(status(sam, "lookup-cluster")).isEqualTo(410);
  }

  private String invoked(SamLocal sam, String event) throws IOException {
    asked.add(event);
    return Json.write(Json.readObject(sam.invoke(function(event), event)));
  }

  private String answered(SamLocal sam, String event) throws IOException, InterruptedException {
    asked.add(event);
    return Json.write(Json.readObject(sam.answer(function(event), event)));
  }

  private int status(SamLocal sam, String event) throws IOException, InterruptedException {
    return (int) Json.readObject(answered(sam, event)).getOrDefault("statusCode", 0);
  }

  /** The function that an event is for: its name's first word. */
  private static String function(String event) {
    String word = event.substring(0, event.indexOf('-'));
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static String named(String event) {
    return S3Events.changes(Json.readObject(Events.queue(event).getRecords().getFirst().getBody()))
        .getFirst()
        .key();
  }

  private static List<String> articles(S3Client s3) {
    List<String> keys = new ArrayList<>();
    s3.listObjectsV2Paginator(l -> l.bucket(LocalStore.ARTICLES))
        .contents()
        .forEach(object -> keys.add(object.key()));
    return keys;
  }

  private static String[] described(SamLocal sam) throws IOException, InterruptedException {
    return Json.readObject(sam.get("/openapi.json").body()).get("paths") instanceof Map<?, ?> paths
        ? paths.keySet().stream().map(String::valueOf).toArray(String[]::new)
        : new String[0];
  }
}
