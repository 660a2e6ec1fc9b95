package org.newsfold.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsfold.aws.Template.map;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The template as a whole: it says what the code says, deploys in one step, and keeps what counts.
 */
class TemplateTest {
  private static final Pattern NAMED = Pattern.compile("\\$\\{([A-Za-z0-9]+)[.}]");

  private final Deployment deployment = Deployment.byDefault();

  @Test
  void namesHandlersThatAreThere() throws ReflectiveOperationException {
    for (String function : functions()) {
      Class<?> handler = Class.forName(deployment.text(function, "Handler"));
      assertThat(RequestHandler.class).isAssignableFrom(handler);
      assertThat(handler.getConstructor()).isNotNull();
    }
  }

  @Test
  void takesItsCodeFromTheBuild() {
    assertThat(functions())
        .hasSize(4)
        .allMatch(
            function ->
                deployment
                    .text(function, "CodeUri")
                    .equals("functions/%s/target/function".formatted(lowerCase(function))));
  }

  @Test
  void deploysInOneStep() {
    for (String resource : deployment.resources().keySet()) {
      assertThat(needed(resource, new HashSet<>())).as(resource).doesNotContain(resource);
    }
  }

  @Test
  void theBucketWaitsForThePolicyThatLetsItSend() {
    assertThat(dependencies("UploadsBucket")).contains("NormalizeQueuePolicy");
    assertThat(dependencies("ArticlesBucket")).contains("EnrichQueuePolicy", "ClusterQueuePolicy");
  }

  @Test
  void dataOutlivesTheStackAndItsNamesCanBeChosen() {
    for (String data : List.of("UploadsBucket", "ArticlesBucket", "Table")) {
      assertThat(deployment.resources().get(data))
          .containsEntry("DeletionPolicy", "Retain")
          .containsEntry("UpdateReplacePolicy", "Retain");
    }
    Deployment another = Deployment.with("NamePrefix", "other");
    assertThat(another.text("UploadsBucket", "BucketName")).startsWith("other-uploads-");
    assertThat(another.text("ArticlesBucket", "BucketName")).startsWith("other-articles-");
    assertThat(another.properties("Table")).doesNotContainKey("TableName");
  }

  @Test
  void bucketNamesAreShortEnoughWhateverTheRegion() {
    String longest = "a".repeat(24) + "-articles-" + "0".repeat(12) + "-ap-northeast-1";
    assertThat(longest).hasSizeLessThanOrEqualTo(63);
    assertThat(parameter("NamePrefix"))
        .containsEntry("AllowedPattern", "[a-z0-9]([a-z0-9-]{0,22}[a-z0-9])?");
  }

  @Test
  void theTableIsPaidByUseRestorableEncryptedAndSafeFromDeletion() {
    assertThat(deployment.properties("Table"))
        .containsEntry("BillingMode", "PAY_PER_REQUEST")
        .containsEntry("DeletionProtectionEnabled", "true")
        .containsEntry(
            "PointInTimeRecoverySpecification", Map.of("PointInTimeRecoveryEnabled", true))
        // DynamoDB always encrypts; false means with a key of its own.
        .containsEntry("SSESpecification", Map.of("SSEEnabled", false))
        .containsEntry("TimeToLiveSpecification", Map.of("AttributeName", "ttl", "Enabled", true))
        .doesNotContainKey("StreamSpecification");
    assertThat(Deployment.with("DeletionProtection", "false").properties("Table"))
        .containsEntry("DeletionProtectionEnabled", "false");
    assertThat(Deployment.with("KmsKeyArn", "arn:key").properties("Table"))
        .containsEntry(
            "SSESpecification",
            Map.of("SSEEnabled", true, "SSEType", "KMS", "KMSMasterKeyId", "arn:key"));
  }

  @Test
  void articlesOutliveTheirStoryByThirtyDaysWhateverTheRetention() {
    for (String days : Deployment.list(parameter("RetentionDays").get("AllowedValues"))) {
      Deployment kept = Deployment.with("RetentionDays", days);
      assertThat(
              kept.at("ArticlesBucket", "LifecycleConfiguration", "Rules", 0, "ExpirationInDays"))
          .as(days)
          .isEqualTo(Integer.parseInt(days) + 30);
    }
  }

  @Test
  void combinationsThatCannotWorkAreRefusedBeforeAnythingIsMade() {
    assertThat(map(deployment.template().tree().get("Rules")))
        .containsOnlyKeys("CognitoNeedsAPool", "EmailNeedsOurTopic");
  }

  @Test
  void everyParameterIsDescribed() {
    map(deployment.template().tree().get("Parameters"))
        .forEach((name, it) -> assertThat(map(it)).as(name).containsKeys("Description", "Default"));
  }

  private List<String> functions() {
    return deployment.names("AWS::Serverless::Function");
  }

  private Map<String, Object> parameter(String name) {
    return map(map(deployment.template().tree().get("Parameters")).get(name));
  }

  private static String lowerCase(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** All that a resource needs, directly or not. */
  private Set<String> needed(String resource, Set<String> found) {
    for (String other : dependencies(resource)) {
      if (found.add(other)) {
        needed(other, found);
      }
    }
    return found;
  }

  private Set<String> dependencies(String resource) {
    Map<String, Map<String, Object>> all = deployment.resources();
    Map<String, Object> body = Objects.requireNonNull(all.get(resource));
    Set<String> names = new HashSet<>(Deployment.list(body.get("DependsOn")));
    NAMED.matcher(body.toString()).results().forEach(found -> names.add(found.group(1)));
    names.retainAll(all.keySet());
    return names;
  }
}
