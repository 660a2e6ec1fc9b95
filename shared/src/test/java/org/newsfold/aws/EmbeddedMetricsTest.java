package org.newsfold.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newsfold.article.ArticleId;
import org.newsfold.article.Revision;
import org.newsfold.json.Json;
import org.newsfold.json.JsonLog;
import org.newsfold.stage.Meter.Event;
import org.newsfold.stage.Trace;

class EmbeddedMetricsTest {
  private static final Instant NOW = Instant.ofEpochMilli(1_772_000_000_123L);

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void writesALineThatCloudWatchMakesAMetricOf() {
    ArticleId article = ArticleId.of("a.txt");
    metrics(true).count(Event.BOUND_HIT, new Trace(article, new Revision("r1")));
    Map<String, Object> line = Json.readObject(out.toString(StandardCharsets.UTF_8));
    assertThat(line)
        .containsEntry("BoundHit", 1)
        .containsEntry("FunctionName", "newsfold-Cluster-1")
        .containsEntry("article", article.value())
        .containsEntry("revision", "r1")
        .containsEntry("level", "INFO")
        .containsEntry(
            "_aws",
            Map.of(
                "Timestamp",
                NOW.toEpochMilli(),
                "CloudWatchMetrics",
                List.of(
                    Map.of(
                        "Namespace",
                        "Newsfold",
                        "Dimensions",
                        List.of(List.of("FunctionName")),
                        "Metrics",
                        List.of(Map.of("Name", "BoundHit", "Unit", "Count"))))));
    assertThat(out.toString(StandardCharsets.UTF_8)).hasLineCount(1).hasSizeLessThan(600);
  }

  @Test
  void makesTheShareOfWhatIsRejectedAnAverage() {
    metrics(true).count(Event.NORMALIZED, Trace.UNKNOWN);
    metrics(true).count(Event.REJECTED, Trace.UNKNOWN);
    List<Map<String, Object>> lines =
        out.toString(StandardCharsets.UTF_8).lines().map(Json::readObject).toList();
    assertThat(lines.getFirst()).containsEntry("Normalized", 1).containsEntry("Rejected", 0);
    assertThat(lines.getFirst().get("_aws")).asString().contains("=Normalized", "=Rejected");
    assertThat(lines.getLast()).containsEntry("Rejected", 1).doesNotContainKey("Normalized");
  }

  @Test
  void leavesOutWhatIsNotKnown() {
    metrics(true).count(Event.LOOKED_UP, Trace.UNKNOWN);
    assertThat(Json.readObject(out.toString(StandardCharsets.UTF_8)))
        .doesNotContainKeys("article", "revision");
  }

  @Test
  void writesNothingWhereOnlyWarningsAre() {
    metrics(false).count(Event.RECEIVED, Trace.UNKNOWN);
    assertThat(out.size()).isZero();
  }

  private EmbeddedMetrics metrics(boolean whole) {
    JsonLog log = new JsonLog(new PrintStream(out, true, StandardCharsets.UTF_8), whole);
    return new EmbeddedMetrics(
        "newsfold-Cluster-1", () -> NOW, log.getLoggerFactory().getLogger("org.newsfold.X"));
  }
}
