package org.newsfold.aws;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsfold.article.ArticleId;
import org.newsfold.article.Upload;
import org.newsfold.cluster.ClusterHandler;
import org.newsfold.cluster.ClusterStage;
import org.newsfold.cluster.Clustering;
import org.newsfold.cluster.Pause;
import org.newsfold.enrich.EnrichHandler;
import org.newsfold.enrich.EnrichStage;
import org.newsfold.json.Json;
import org.newsfold.json.JsonLog;
import org.newsfold.lookup.Lookup;
import org.newsfold.lookup.LookupHandler;
import org.newsfold.normalize.NormalizeHandler;
import org.newsfold.normalize.NormalizeStage;
import org.newsfold.stage.Meter;
import org.newsfold.store.MemoryArticleStore;
import org.newsfold.store.UploadedObject;
import org.newsfold.store.Uploads;
import org.newsfold.table.Retention;
import org.newsfold.table.Row;
import org.newsfold.table.StatusTable;

/**
 * The sample events, one after the other, take an article all the way through the real handlers.
 */
class SampleEventsTest {
  private static final Clock CLOCK = Clock.systemUTC();
  private static final int MAX_RECEIVES = 5;
  private static final String ARTICLE = ArticleId.of("samples/bridge-collapse-en.txt").value();

  private final Bucket uploads = new Bucket();
  private final MemoryArticleStore articles = new MemoryArticleStore();
  private final RememberedTable table = new RememberedTable();
  private final Retention retention = new Retention(Duration.ofDays(90));
  private final StatusTable statuses = new StatusTable(table, retention);
  private final ByteArrayOutputStream log = new ByteArrayOutputStream();
  private final Meter meter =
      new EmbeddedMetrics(
          "function",
          CLOCK,
          new JsonLog(new PrintStream(log, true, StandardCharsets.UTF_8), true)
              .getLoggerFactory()
              .getLogger("org.newsfold.Log"));

  private final NormalizeHandler normalize =
      new NormalizeHandler(
          new NormalizeStage(uploads, articles, statuses, meter), MAX_RECEIVES, meter);
  private final EnrichHandler enrich =
      new EnrichHandler(new EnrichStage(articles, statuses, meter), MAX_RECEIVES, meter);
  private final ClusterHandler cluster =
      new ClusterHandler(
          new ClusterStage(
              articles,
              Clustering.shipped()
                  .over(
                      table,
                      retention,
                      (article, delays) -> {},
                      Upload::received,
                      Pause.growing(),
                      meter,
                      InstantSource.system()),
              statuses,
              meter,
              CLOCK),
          MAX_RECEIVES,
          meter);
  private final LookupHandler lookup =
      new LookupHandler(new Lookup(table, articles, uploads, retention, CLOCK), "", meter);

  /**
   * Holds one text under every key, until it is removed. It has no versions, as the events tell:
   * stage objects bear the ETag of the sample.
   */
  private static final class Bucket implements Uploads {
    private final byte[] bytes;
    private final String eTag;
    private boolean removed;

    Bucket() {
      try {
        bytes = Files.readAllBytes(sample());
        eTag = HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
      } catch (IOException | NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public Optional<UploadedObject> current(String key) {
      Instant received = Instant.parse("2026-03-16T10:00:00Z");
      return removed
          ? Optional.empty()
          : Optional.of(
              new UploadedObject(key, "", eTag, bytes.length, received, "text/plain", Map.of()));
    }

    @Override
    public InputStream read(UploadedObject object) {
      return new ByteArrayInputStream(bytes);
    }

    private static Path sample() {
      return Path.of("..", "samples", "bridge-collapse-en.txt");
    }
  }

  @Test
  void takeAnArticleInAndOutAgain() {
    assertThat(normalized("normalize-put")).isEmpty();
    assertThat(enriched("enrich-normalized")).isEmpty();
    assertThat(clustered("cluster-enriched")).isEmpty();
    assertThat(clustered("cluster-settle")).isEmpty();
    assertThat(clustered("cluster-fact")).isEmpty();
    assertThat(status("lookup-cluster")).isEqualTo(200);
    assertThat(status("lookup-upload")).isEqualTo(200);
    assertThat(answer("lookup-article").getBody()).contains("articleBody");
    assertThat(answer("lookup-clusters").getBody()).contains("Brzegowice");
    assertThat(answer("lookup-entity").getBody()).contains("Halina Wrońska");
    assertThat(answer("lookup-entities").getBody()).contains("person-vrnsk");

    uploads.removed = true;
    assertThat(normalized("normalize-delete")).isEmpty();
    assertThat(enriched("enrich-withdrawn")).isEmpty();
    assertThat(clustered("cluster-withdrawn")).isEmpty();
    assertThat(status("lookup-cluster")).isEqualTo(410);
    assertThat(answer("lookup-clusters").getBody()).doesNotContain("Brzegowice");
  }

  @Test
  void leaveLinesByWhichAnArticleIsFollowed() {
    normalized("normalize-put");
    enriched("enrich-normalized");
    clustered("cluster-enriched");
    answer("lookup-article");
    List<Map<String, Object>> lines =
        log.toString(StandardCharsets.UTF_8).lines().map(Json::readObject).toList();
    assertThat(lines)
        .extracting(line -> line.get("message"))
        .containsExactly(
            "Received", "Normalized", "Received", "Enriched", "Received", "Clustered", "LookedUp");
    assertThat(lines).extracting(line -> line.get("article")).containsOnly(ARTICLE);
    assertThat(lines.subList(0, 6))
        .extracting(line -> line.get("revision"))
        .doesNotContainNull()
        .as("of the upload and of each of its objects")
        .containsOnly(lines.getFirst().get("revision"));
    assertThat(log.toString(StandardCharsets.UTF_8)).doesNotContain("Brzegowice");
  }

  /** What docs/operations.md promises to whoever has an article deleted. */
  @Test
  void leaveNoWordOfAWithdrawnArticleButInRowsThatExpire() {
    normalized("normalize-put");
    enriched("enrich-normalized");
    clustered("cluster-enriched");
    assertThat(rowsWithItsWords()).isNotEmpty();

    uploads.removed = true;
    normalized("normalize-delete");
    enriched("enrich-withdrawn");
    clustered("cluster-withdrawn");
    assertThat(rowsWithItsWords())
        .allMatch(row -> row.key().partition().matches("[ET]#.*"), "an entity's or a word's list")
        .allMatch(row -> row.expires() != null)
        .allMatch(row -> row.key().sort().endsWith("#" + ARTICLE), "found by the article's id");
  }

  private List<Row> rowsWithItsWords() {
    return table.rows().stream()
        .filter(row -> row.toString().toLowerCase(Locale.ROOT).matches("(?s).*(kielar|wierna).*"))
        .toList();
  }

  @Test
  void workWhateverElseABatchHolds() {
    assertThat(normalized("normalize-test-event")).isEmpty();
    assertThat(normalized("normalize-put-odd-key")).isEmpty();
    assertThat(normalized("normalize-one-bad-message")).hasSize(1);
    assertThat(statuses.of("eingang/Müller & Söhne + 100% \ud83d\udc4d.txt")).hasSize(1);
    assertThat(statuses.of("samples/earthquake-ar.txt")).hasSize(1);
  }

  @Test
  void askEachRoute() {
    for (String event : Events.names("lookup-")) {
      assertThat(status(event)).as(event).isEqualTo(inAnEmptyTable(event));
    }
  }

  private static int inAnEmptyTable(String event) {
    return switch (event) {
      case "lookup-article-bad-id" -> 400;
      case "lookup-article",
          "lookup-article-revisions",
          "lookup-cluster",
          "lookup-cluster-history",
          "lookup-cluster-not-found",
          "lookup-entity",
          "lookup-fact",
          "lookup-fact-delete",
          "lookup-fact-put" ->
          404;
      default -> 200;
    };
  }

  private List<String> normalized(String event) {
    return failures(normalize.handleRequest(Events.queue(event), left()).getBatchItemFailures());
  }

  private List<String> enriched(String event) {
    return failures(enrich.handleRequest(Events.queue(event), left()).getBatchItemFailures());
  }

  private List<String> clustered(String event) {
    return failures(cluster.handleRequest(Events.queue(event), left()).getBatchItemFailures());
  }

  private static TimeLeft left() {
    return new TimeLeft(60_000);
  }

  private static List<String> failures(List<BatchItemFailure> failures) {
    return failures.stream().map(BatchItemFailure::getItemIdentifier).toList();
  }

  private int status(String event) {
    return answer(event).getStatusCode();
  }

  private APIGatewayProxyResponseEvent answer(String event) {
    return lookup.handleRequest(Events.read(event, APIGatewayProxyRequestEvent.class), left());
  }
}
