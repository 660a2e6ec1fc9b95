package org.newsfold.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EnvironmentTest {
  @Test
  void readsWhatTheTemplateSets() {
    Environment environment =
        new Environment(
            Map.of("UPLOADS_BUCKET", "up", "RETENTION_DAYS", "30", "MAX_RECEIVES", "3"));
    assertThat(environment.uploadsBucket()).isEqualTo("up");
    assertThat(environment.retention()).isEqualTo(Duration.ofDays(30));
    assertThat(environment.maxReceives()).isEqualTo(3);
  }

  @Test
  void knowsWhatIsUsual() {
    Environment bare = new Environment(Map.of("RETENTION_DAYS", ""));
    assertThat(bare.retention()).isEqualTo(Duration.ofDays(90));
    assertThat(bare.maxReceives()).isEqualTo(5);
  }

  @Test
  void saysWhatIsMissingOrWrong() {
    assertThatIllegalStateException()
        .isThrownBy(() -> new Environment(Map.of("TABLE_NAME", " ")).tableName())
        .withMessage("Environment variable TABLE_NAME is not set: it names the DynamoDB table");
    assertThatIllegalStateException()
        .isThrownBy(() -> new Environment(Map.of("RETENTION_DAYS", "-1")).retention())
        .withMessageContaining("RETENTION_DAYS")
        .withMessageContaining("-1");
  }
}
