package org.newsfold.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsfold.aws.Template.map;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The template's functions: what they run on, what they may do, and where they log. */
class TemplateFunctionsTest {
  private final Deployment deployment = Deployment.byDefault();

  static Stream<String> functions() {
    return Deployment.byDefault().names("AWS::Serverless::Function").stream();
  }

  @Test
  void runOnJava25AndArmUnlessSaidOtherwise() {
    Map<String, Object> common =
        map(map(deployment.template().tree().get("Globals")).get("Function"));
    assertThat(common)
        .containsEntry("Runtime", "java25")
        .containsEntry("Architectures", List.of(Map.of("Ref", "Architecture")))
        .containsEntry("Tracing", Map.of("Fn::If", List.of("Traces", "Active", "PassThrough")))
        .containsEntry(
            "ReservedConcurrentExecutions",
            Map.of(
                "Fn::If",
                List.of(
                    "ReservesConcurrency",
                    Map.of("Ref", "ReservedConcurrency"),
                    Map.of("Ref", "AWS::NoValue"))));
    assertThat(deployment.template().parameterDefault("Architecture")).isEqualTo("arm64");
    assertThat(deployment.template().parameterDefault("Tracing")).isEqualTo("false");
    assertThat(deployment.template().parameterDefault("ReservedConcurrency")).isEqualTo("0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"MemorySize", "Timeout"})
  void memoryAndTimeHaveAReason(String property) throws IOException {
    List<String> lines = Files.readAllLines(Path.of("..", "template.yaml"));
    List<Integer> places =
        Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
            .filter(i -> lines.get(i).startsWith("      " + property + ": "))
            .toList();
    assertThat(places).hasSize(4).allMatch(i -> lines.get(i - 1).startsWith("      # "));
  }

  @ParameterizedTest
  @MethodSource("functions")
  void hasARoleOfItsOwnThatLambdaAloneTakes(String function) {
    assertThat(deployment.text(function, "Role")).isEqualTo("${%sRole.Arn}".formatted(function));
    assertThat(deployment.properties(function + "Role")).doesNotContainKey("ManagedPolicyArns");
    assertThat(
            Deployment.statements(
                map(deployment.at(function + "Role", "AssumeRolePolicyDocument"))))
        .containsExactly(
            Map.of(
                "Effect",
                "Allow",
                "Principal",
                Map.of("Service", "lambda.amazonaws.com"),
                "Action",
                "sts:AssumeRole"));
  }

  @ParameterizedTest
  @MethodSource("functions")
  void mayDoNamedThingsToNamedResourcesOnly(String function) {
    for (Map<String, Object> statement : allowed(deployment, function)) {
      assertThat(Deployment.list(statement.get("Action")))
          .noneMatch(action -> action.contains("*"));
      assertThat(Deployment.list(statement.get("Resource")))
          .allMatch(resource -> resource.matches("\\$\\{\\w+\\.Arn}|arn:.*\\$\\{\\w+Bucket}/.*"));
    }
  }

  @ParameterizedTest
  @MethodSource("functions")
  void usesAKeyOnlyIfThereIsOneAndXRayOnlyIfAskedTo(String function) {
    List<Map<String, Object>> usual = allowed(deployment, function);
    List<Map<String, Object>> withKey = allowed(Deployment.with("KmsKeyArn", "arn:key"), function);
    assertThat(withKey)
        .hasSize(usual.size() + 1)
        .contains(
            Map.of(
                "Effect",
                "Allow",
                "Action",
                List.of("kms:Decrypt", "kms:GenerateDataKey"),
                "Resource",
                "arn:key"));
    // X-Ray knows no resources: the one star there is.
    assertThat(allowed(Deployment.with("Tracing", "true"), function))
        .hasSize(usual.size() + 1)
        .contains(
            Map.of(
                "Effect",
                "Allow",
                "Action",
                List.of("xray:PutTraceSegments", "xray:PutTelemetryRecords"),
                "Resource",
                "*"));
  }

  @ParameterizedTest
  @MethodSource("functions")
  void logsAsJsonIntoAGroupOfItsOwnForALimitedTime(String function) {
    assertThat(deployment.at(function, "LoggingConfig"))
        .isEqualTo(Map.of("LogFormat", "JSON", "LogGroup", "${%sLogs}".formatted(function)));
    assertThat(deployment.properties(function + "Logs"))
        .containsEntry("RetentionInDays", "30")
        .containsEntry(
            "LogGroupName", "/newsfold/${AWS::StackName}/" + function.toLowerCase(Locale.ROOT));
  }

  @ParameterizedTest
  @MethodSource("functions")
  void isToldWhatItReads(String function) {
    Map<String, Object> variables = map(deployment.at(function, "Environment", "Variables"));
    assertThat(variables).containsKeys("TABLE_NAME", "ARTICLES_BUCKET", "RETENTION_DAYS");
    // Otherwise `sam local` could not set it.
    assertThat(variables).containsKey("JAVA_TOOL_OPTIONS");
  }

  private static List<Map<String, Object>> allowed(Deployment deployment, String function) {
    List<?> policies =
        (List<?>) Objects.requireNonNull(deployment.at(function + "Role", "Policies"));
    return policies.stream()
        .flatMap(it -> Deployment.statements(map(map(it).get("PolicyDocument"))).stream())
        .peek(statement -> assertThat(statement).containsEntry("Effect", "Allow"))
        .toList();
  }
}
