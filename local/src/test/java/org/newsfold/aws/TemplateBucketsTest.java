package org.newsfold.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsfold.aws.Template.map;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The template's buckets: private, encrypted, tidy, and talking to our queues only. */
class TemplateBucketsTest {
  private static final String UPLOADS = "UploadsBucket";
  private static final String ARTICLES = "ArticlesBucket";

  private final Deployment deployment = Deployment.byDefault();

  @ParameterizedTest
  @ValueSource(strings = {UPLOADS, ARTICLES})
  void isClosedToThePublic(String bucket) {
    assertThat(map(deployment.at(bucket, "PublicAccessBlockConfiguration")))
        .hasSize(4)
        .allSatisfy((setting, value) -> assertThat(value).as(setting).isEqualTo(true));
    assertThat(deployment.text(bucket, "OwnershipControls", "Rules", 0, "ObjectOwnership"))
        .isEqualTo("BucketOwnerEnforced");
  }

  @ParameterizedTest
  @ValueSource(strings = {UPLOADS, ARTICLES})
  void answersOverTlsOnly(String bucket) {
    assertThat(deployment.text(bucket + "Policy", "Bucket")).isEqualTo("${" + bucket + "}");
    Map<String, Object> document = map(deployment.at(bucket + "Policy", "PolicyDocument"));
    assertThat(Deployment.statements(document))
        .singleElement()
        .satisfies(
            only ->
                assertThat(only)
                    .containsEntry("Effect", "Deny")
                    .containsEntry("Principal", "*")
                    .containsEntry("Action", "s3:*")
                    .containsEntry(
                        "Resource",
                        List.of("${%s.Arn}".formatted(bucket), "${%s.Arn}/*".formatted(bucket)))
                    .containsEntry(
                        "Condition", Map.of("Bool", Map.of("aws:SecureTransport", "false"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {UPLOADS, ARTICLES})
  void isEncryptedByS3OrAKeyOfTheUsers(String bucket) {
    Object[] path = {
      "BucketEncryption", "ServerSideEncryptionConfiguration", 0, "ServerSideEncryptionByDefault"
    };
    assertThat(deployment.at(bucket, path)).isEqualTo(Map.of("SSEAlgorithm", "AES256"));
    assertThat(Deployment.with("KmsKeyArn", "arn:key").at(bucket, path))
        .isEqualTo(Map.of("SSEAlgorithm", "aws:kms", "KMSMasterKeyID", "arn:key"));
  }

  @ParameterizedTest
  @ValueSource(strings = {UPLOADS, ARTICLES})
  void logsAccessOnlyIntoABucketThatWasNamed(String bucket) {
    assertThat(deployment.properties(bucket)).doesNotContainKey("LoggingConfiguration");
    assertThat(Deployment.with("AccessLogBucket", "logs").at(bucket, "LoggingConfiguration"))
        .isEqualTo(
            Map.of(
                "DestinationBucketName",
                "logs",
                "LogFilePrefix",
                bucket.equals(UPLOADS) ? "uploads/" : "articles/"));
  }

  @ParameterizedTest
  @ValueSource(strings = {UPLOADS, ARTICLES})
  void dropsUploadsThatNeverEnded(String bucket) {
    assertThat(rule(deployment, bucket, "incomplete-uploads"))
        .containsEntry("Status", "Enabled")
        .containsEntry("AbortIncompleteMultipartUpload", Map.of("DaysAfterInitiation", 2));
  }

  @Test
  void uploadsAreVersionedAndOldVersionsGo() {
    assertThat(deployment.text(UPLOADS, "VersioningConfiguration", "Status")).isEqualTo("Enabled");
    assertThat(rule(Deployment.with("OldVersionDays", "5"), UPLOADS, "old-versions"))
        .containsEntry("Status", "Enabled")
        .containsEntry("NoncurrentVersionExpiration", Map.of("NoncurrentDays", "5"))
        .containsEntry("ExpiredObjectDeleteMarker", true);
  }

  @Test
  void uploadsAreKeptForEverUnlessSaidOtherwise() {
    assertThat(rule(deployment, UPLOADS, "retention")).containsEntry("Status", "Disabled");
    assertThat(rule(Deployment.with("UploadDays", "60"), UPLOADS, "retention"))
        .containsEntry("Status", "Enabled")
        .containsEntry("ExpirationInDays", "60");
  }

  @Test
  void bucketsTellTheQueuesOfTheStagesAndNobodyElse() {
    assertThat(notifications(UPLOADS))
        .containsExactly(
            "s3:ObjectCreated:* of all to ${NormalizeQueue.Arn}",
            "s3:ObjectRemoved:* of all to ${NormalizeQueue.Arn}");
    assertThat(notifications(ARTICLES))
        .containsExactly(
            "s3:ObjectCreated:* of normalized/ to ${EnrichQueue.Arn}",
            "s3:ObjectCreated:* of enriched/ to ${ClusterQueue.Arn}",
            "s3:ObjectCreated:* of facts/ to ${ClusterQueue.Arn}");
    assertThat(map(deployment.at(UPLOADS, "NotificationConfiguration"))).hasSize(1);
    assertThat(map(deployment.at(ARTICLES, "NotificationConfiguration"))).hasSize(1);
  }

  private List<String> notifications(String bucket) {
    List<?> all =
        (List<?>)
            Objects.requireNonNull(
                deployment.at(bucket, "NotificationConfiguration", "QueueConfigurations"));
    return all.stream()
        .map(Template::map)
        .map(one -> "%s of %s to %s".formatted(one.get("Event"), prefix(one), one.get("Queue")))
        .toList();
  }

  private static String prefix(Map<String, Object> notification) {
    if (!notification.containsKey("Filter")) {
      return "all";
    }
    Object rules = map(map(notification.get("Filter")).get("S3Key")).get("Rules");
    return String.valueOf(map(((List<?>) Objects.requireNonNull(rules)).getFirst()).get("Value"));
  }

  private static Map<String, Object> rule(Deployment deployment, String bucket, String id) {
    List<?> rules =
        (List<?>) Objects.requireNonNull(deployment.at(bucket, "LifecycleConfiguration", "Rules"));
    return rules.stream()
        .map(Template::map)
        .filter(rule -> id.equals(rule.get("Id")))
        .findFirst()
        .orElseThrow();
  }
}
