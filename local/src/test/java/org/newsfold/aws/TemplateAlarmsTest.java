package org.newsfold.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsfold.aws.Template.map;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsfold.json.Json;
import org.newsfold.stage.Meter;

/** The template's alarms and its dashboard. */
class TemplateAlarmsTest {
  private final Deployment deployment = Deployment.byDefault();

  static Stream<String> alarms() {
    return Deployment.byDefault().names("AWS::CloudWatch::Alarm").stream();
  }

  @ParameterizedTest
  @MethodSource("alarms")
  void goesToOurTopicOrToOneThatWasNamed(String alarm) {
    assertThat(deployment.at(alarm, "AlarmActions")).isEqualTo(List.of("${AlarmTopic}"));
    Deployment another = Deployment.with("AlarmTopicArn", "arn:topic");
    assertThat(another.at(alarm, "AlarmActions")).isEqualTo(List.of("arn:topic"));
    assertThat(another.resources()).doesNotContainKey("AlarmTopic");
  }

  @ParameterizedTest
  @MethodSource("alarms")
  void saysWhatHappenedAndIsSilentWhileNothingDoes(String alarm) {
    assertThat(deployment.properties(alarm)).containsKey("AlarmDescription");
    assertThat(deployment.text(alarm, "TreatMissingData")).isEqualTo("notBreaching");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Normalize", "Enrich", "Cluster"})
  void ringsAtTheFirstDeadLetter(String stage) {
    assertThat(deployment.properties(stage + "DeadLettersAlarm"))
        .containsEntry("MetricName", "ApproximateNumberOfMessagesVisible")
        .containsEntry(
            "Dimensions",
            List.of(
                Map.of(
                    "Name", "QueueName", "Value", "${%sDeadLetters.QueueName}".formatted(stage))))
        .containsEntry("ComparisonOperator", "GreaterThanThreshold")
        .containsEntry("Threshold", 0)
        .containsEntry("EvaluationPeriods", 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Normalize", "Enrich", "Cluster"})
  void ringsWhenAQueueFallsBehind(String stage) {
    assertThat(deployment.properties(stage + "AgeAlarm"))
        .containsEntry("MetricName", "ApproximateAgeOfOldestMessage")
        .containsEntry(
            "Dimensions",
            List.of(Map.of("Name", "QueueName", "Value", "${%sQueue.QueueName}".formatted(stage))))
        .containsEntry("Statistic", "Maximum");
    // A message may fail twice and be delivered again before anybody need look.
    int patience = 2 * Integer.parseInt(deployment.text(stage + "Queue", "VisibilityTimeout"));
    assertThat(Integer.parseInt(deployment.text(stage + "AgeAlarm", "Threshold")))
        .isGreaterThan(patience)
        .isLessThan(2 * patience);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Normalize", "Enrich", "Cluster", "Lookup"})
  void ringsWhenAFunctionFailsOrIsHeldBack(String function) {
    for (String metric : List.of("Errors", "Throttles")) {
      assertThat(deployment.properties(function + metric + "Alarm"))
          .containsEntry("Namespace", "AWS/Lambda")
          .containsEntry("MetricName", metric)
          .containsEntry(
              "Dimensions",
              List.of(Map.of("Name", "FunctionName", "Value", "${%s}".formatted(function))));
    }
  }

  @Test
  void ringsWhenTooMuchIsRejected() {
    assertThat(deployment.text("RejectionsAlarm", "Metrics", 0, "Expression"))
        .isEqualTo("IF(judged >= 20, 100 * share, 0)");
    assertThat(deployment.at("RejectionsAlarm", "Threshold")).isEqualTo(20);
  }

  @Test
  void ringsWhenTheApiFailsOrIsSlow() {
    Object dimensions =
        List.of(
            Map.of("Name", "ApiName", "Value", deployment.text("Api", "Name")),
            Map.of("Name", "Stage", "Value", deployment.text("Api", "StageName")));
    assertThat(deployment.properties("ApiErrorsAlarm"))
        .containsEntry("MetricName", "5XXError")
        .containsEntry("Dimensions", dimensions);
    assertThat(deployment.properties("ApiLatencyAlarm"))
        .containsEntry("MetricName", "Latency")
        .containsEntry("ExtendedStatistic", "p95")
        .containsEntry("Dimensions", dimensions);
  }

  @Test
  void sendsMailToWhoeverAskedForIt() {
    assertThat(deployment.resources()).doesNotContainKey("AlarmMail");
    assertThat(Deployment.with("AlarmEmail", "on-call@example.org").properties("AlarmMail"))
        .containsEntry("Protocol", "email")
        .containsEntry("Endpoint", "on-call@example.org");
  }

  @Test
  void theDashboardShowsTheWayOfAnArticle() {
    assertThat(shown())
        .contains(
            "Newsfold Received ${Normalize}",
            "Newsfold Normalized ${Normalize}",
            "Newsfold Enriched ${Enrich}",
            "Newsfold Clustered ${Cluster}",
            "Newsfold Rejected ${Normalize}",
            "AWS/SQS ApproximateAgeOfOldestMessage ${NormalizeQueue.QueueName}",
            "AWS/SQS ApproximateAgeOfOldestMessage ${EnrichQueue.QueueName}",
            "AWS/SQS ApproximateAgeOfOldestMessage ${ClusterQueue.QueueName}",
            "AWS/SQS ApproximateNumberOfMessagesVisible ${NormalizeDeadLetters.QueueName}",
            "AWS/SQS ApproximateNumberOfMessagesVisible ${EnrichDeadLetters.QueueName}",
            "AWS/SQS ApproximateNumberOfMessagesVisible ${ClusterDeadLetters.QueueName}",
            "AWS/ApiGateway Latency ${AWS::StackName}");
    assertThat(widgets()).extracting(widget -> widget.get("period")).containsOnly(60);
  }

  @Test
  void watchesOnlyWhatTheFunctionsCount() {
    String ours = EmbeddedMetrics.NAMESPACE + " ";
    Stream<String> onDashboard =
        shown().stream().filter(it -> it.startsWith(ours)).map(it -> it.split(" ", 3)[1]);
    Stream<String> rung =
        Stream.of(1, 2)
            .map(i -> map(deployment.at("RejectionsAlarm", "Metrics", i, "MetricStat", "Metric")))
            .peek(
                metric -> assertThat(metric).containsEntry("Namespace", EmbeddedMetrics.NAMESPACE))
            .map(metric -> String.valueOf(metric.get("MetricName")));
    assertThat(Stream.concat(onDashboard, rung))
        .hasSizeGreaterThan(8)
        .isSubsetOf(Stream.of(Meter.Event.values()).map(Meter.Event::metric).toList());
  }

  /** Namespace, name and first dimension of all metrics on the dashboard. */
  private List<String> shown() {
    return widgets().stream()
        .flatMap(widget -> ((List<?>) Objects.requireNonNull(widget.get("metrics"))).stream())
        .map(metric -> (List<?>) metric)
        .map(metric -> "%s %s %s".formatted(metric.get(0), metric.get(1), metric.get(3)))
        .toList();
  }

  private List<Map<String, Object>> widgets() {
    Object widgets = Json.readObject(deployment.text("Dashboard", "DashboardBody")).get("widgets");
    return ((List<?>) Objects.requireNonNull(widgets))
        .stream().map(widget -> map(map(widget).get("properties"))).toList();
  }
}
