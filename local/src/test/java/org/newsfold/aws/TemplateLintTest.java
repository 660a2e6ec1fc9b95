package org.newsfold.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** cfn-lint, which knows AWS's schemas, after SAM's own check; both are part of SAM CLI. */
class TemplateLintTest {
  @Test
  void findsNothing() throws IOException, InterruptedException {
    Assumptions.assumeFalse(
        Running.call("sam", "--version").isEmpty(),
        "SKIPPED: the template was not checked by cfn-lint, since there is no SAM CLI");
    ProcessBuilder command =
        new ProcessBuilder("sam", "validate", "--lint", "--template", "../template.yaml")
            .redirectErrorStream(true);
    command.environment().put("SAM_CLI_TELEMETRY", "0");
    // Some rules depend on what a region has.
    command.environment().put("AWS_DEFAULT_REGION", "eu-central-1");
    Process process = command.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    assertThat(said).contains("is a valid SAM Template");
  }
}
