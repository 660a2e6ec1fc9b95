package org.newsfold.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsfold.aws.Template.map;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.newsfold.stage.Meter;

/** What an operator reads is about the stack there is. */
class OperationsTest {
  private final Deployment deployment = Deployment.byDefault();
  private final String text = Files.readString(Path.of("..", "docs", "operations.md"));

  OperationsTest() throws IOException {}

  @Test
  void everyAlarmHasAHeadingAndNoOtherHas() {
    assertThat(
            all("^### (.*)$").stream()
                .flatMap(heading -> List.of(heading.split(", ", -1)).stream()))
        .containsExactlyInAnyOrderElementsOf(deployment.names("AWS::CloudWatch::Alarm"));
  }

  @Test
  void everyMetricIsExplained() {
    for (Meter.Event event : Meter.Event.values()) {
      assertThat(text).containsPattern("(?m)^\\|.*`" + event.metric() + "`.*\\|");
    }
  }

  @Test
  void outputsAndParametersThatItNamesAreThere() {
    assertThat(map(deployment.template().tree().get("Outputs")).keySet())
        .containsAll(all("output ([A-Z]\\w+)"));
    assertThat(map(deployment.template().tree().get("Parameters")).keySet())
        .containsAll(all("`([A-Z][A-Za-z]+)=[^`]*`"))
        .containsAll(all("`([A-Z][A-Za-z]*(?:Days|Arn|Prefix|Concurrency|Rate|Email|Bucket))`"));
  }

  @Test
  void linksLeadToHeadings() {
    List<String> anchors =
        all("^#+ (.*)$").stream()
            .map(heading -> heading.toLowerCase(Locale.ROOT))
            .map(heading -> heading.replaceAll("[^a-z0-9 -]", "").replace(' ', '-'))
            .toList();
    assertThat(anchors).containsAll(all("\\]\\(#([^)]+)\\)"));
  }

  private List<String> all(String regex) {
    return Pattern.compile(regex, Pattern.MULTILINE)
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .toList();
  }
}
