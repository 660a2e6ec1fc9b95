package org.newsfold.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsfold.aws.Template.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The template's queues: how they deliver, who may send, and where dead letters go. */
class TemplateQueuesTest {
  private final Deployment deployment = Deployment.byDefault();

  static Stream<String> queues() {
    return Deployment.byDefault().names("AWS::SQS::Queue").stream();
  }

  @ParameterizedTest
  @MethodSource("queues")
  void isEncryptedBySqsOrAKeyOfTheUsers(String queue) {
    assertThat(deployment.properties(queue))
        .containsEntry("SqsManagedSseEnabled", true)
        .doesNotContainKey("KmsMasterKeyId");
    assertThat(Deployment.with("KmsKeyArn", "arn:key").properties(queue))
        .containsEntry("KmsMasterKeyId", "arn:key")
        .doesNotContainKey("SqsManagedSseEnabled");
  }

  @ParameterizedTest
  @MethodSource("queues")
  void hasOnePolicyWhichAsksForTls(String queue) {
    List<String> policies = new ArrayList<>(deployment.names("AWS::SQS::QueuePolicy"));
    policies.removeIf(
        it -> !Deployment.list(deployment.at(it, "Queues")).contains("${" + queue + "}"));
    assertThat(policies).hasSize(1);
    assertThat(statements(policies.getFirst()))
        .filteredOn(statement -> "Deny".equals(statement.get("Effect")))
        .singleElement()
        .satisfies(
            deny ->
                assertThat(deny)
                    .containsEntry("Principal", "*")
                    .containsEntry("Action", "sqs:*")
                    .containsEntry("Resource", "${%s.Arn}".formatted(queue))
                    .containsEntry(
                        "Condition", Map.of("Bool", Map.of("aws:SecureTransport", "false"))));
  }

  @ParameterizedTest
  @CsvSource({"Normalize, uploads", "Enrich, articles", "Cluster, articles"})
  void takesMessagesOfItsBucketInThisAccountOnly(String stage, String bucket) {
    assertThat(statements(stage + "QueuePolicy"))
        .filteredOn(statement -> "Allow".equals(statement.get("Effect")))
        .singleElement()
        .satisfies(
            allow ->
                assertThat(allow)
                    .containsEntry("Principal", Map.of("Service", "s3.amazonaws.com"))
                    .containsEntry("Action", "sqs:SendMessage")
                    .containsEntry("Resource", "${%sQueue.Arn}".formatted(stage))
                    .containsEntry(
                        "Condition",
                        Map.of(
                            "ArnEquals",
                            Map.of(
                                "aws:SourceArn",
                                "arn:${AWS::Partition}:s3:::newsfold-%s-${AWS::AccountId}-${AWS::Region}"
                                    .formatted(bucket)),
                            "StringEquals",
                            Map.of("aws:SourceAccount", "${AWS::AccountId}"))));
    // The policy builds the name; it must be the one that the bucket has.
    assertThat(
            deployment.text(
                stage.equals("Normalize") ? "UploadsBucket" : "ArticlesBucket", "BucketName"))
        .isEqualTo("newsfold-%s-${AWS::AccountId}-${AWS::Region}".formatted(bucket));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Normalize", "Enrich", "Cluster"})
  void waitsSixTimesAsLongAsTheFunctionMayTake(String stage) {
    int visible = number(stage + "Queue", "VisibilityTimeout");
    assertThat(visible).isGreaterThanOrEqualTo(6 * number(stage, "Timeout"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Normalize", "Enrich", "Cluster"})
  void givesUpWhatTheFunctionKnowsItWillGiveUp(String stage) {
    String receives = deployment.text(stage + "Queue", "RedrivePolicy", "maxReceiveCount");
    assertThat(receives)
        .isEqualTo(deployment.text(stage, "Environment", "Variables", "MAX_RECEIVES"));
    assertThat(deployment.text(stage + "Queue", "RedrivePolicy", "deadLetterTargetArn"))
        .isEqualTo("${%sDeadLetters.Arn}".formatted(stage));
    assertThat(number(stage + "DeadLetters", "MessageRetentionPeriod"))
        .isEqualTo(14 * 24 * 60 * 60);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Normalize", "Enrich", "Cluster"})
  void deadLettersComeFromTheirOwnQueueOnly(String stage) {
    String name = "newsfold-" + stage.toLowerCase(Locale.ROOT);
    assertThat(deployment.text(stage + "Queue", "QueueName")).isEqualTo(name);
    assertThat(deployment.at(stage + "DeadLetters", "RedriveAllowPolicy"))
        .isEqualTo(
            Map.of(
                "redrivePermission",
                "byQueue",
                "sourceQueueArns",
                List.of("arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:" + name)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Normalize", "Enrich", "Cluster"})
  void deliversBatchesThatMayFailInPartAndNotAllAtOnce(String stage) {
    assertThat(map(deployment.at(stage, "Events")).values()).hasSize(1);
    Map<String, Object> source = map(deployment.at(stage, "Events", "Batch", "Properties"));
    assertThat(source)
        .containsEntry("Queue", "${%sQueue.Arn}".formatted(stage))
        .containsEntry("FunctionResponseTypes", List.of("ReportBatchItemFailures"))
        .containsEntry("ScalingConfig", Map.of("MaximumConcurrency", "10"));
    // A larger one needs a batching window.
    assertThat(Integer.parseInt(String.valueOf(source.get("BatchSize")))).isLessThanOrEqualTo(10);
  }

  @Test
  void eachQueueHasDeadLettersAndThoseHaveNone() {
    assertThat(queues()).hasSize(6);
    assertThat(queues().filter(queue -> deployment.properties(queue).containsKey("RedrivePolicy")))
        .containsExactlyInAnyOrder("NormalizeQueue", "EnrichQueue", "ClusterQueue");
  }

  private List<Map<String, Object>> statements(String policy) {
    return Deployment.statements(map(deployment.at(policy, "PolicyDocument")));
  }

  private int number(String resource, String property) {
    return Integer.parseInt(deployment.text(resource, property));
  }
}
