package org.newsfold.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.newsfold.article.ArticleId;
import org.newsfold.aws.Template;
import org.newsfold.json.Json;
import org.newsfold.local.Texts;
import org.newsfold.lookup.answer.UploadPage;
import software.amazon.awssdk.core.sync.RequestBody;

/** The template as it stands, its functions in containers as on Lambda, asked over HTTP. */
class DeployedStackTest {
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  private static DeployedStack stack;

  @BeforeAll
  static void deploy() {
    stack = DeployedStack.deploy("deployed");
  }

  @AfterAll
  static void close() {
    if (stack != null) {
      stack.close();
    }
  }

  @Test
  void makesAllButTheDashboardWhichLocalStackDoesNotKnow() {
    assertThat(stack.stack().pretended()).containsExactly("Dashboard");
    assertThat(stack.stack().resources().keySet()).containsAll(Template.read().unconditional());
    assertThat(Stack.alarms())
        .containsAll(
            Template.read().unconditional().stream()
                .filter(resource -> resource.endsWith("Alarm"))
                .map(stack.stack()::physicalId)
                .toList());
  }

  @Test
  void takesArticlesFromTheBucketToTheApi() throws InterruptedException {
    Samples samples = Samples.shipped();
    String stories = Samples.withoutReceipts(samples.storiesOfALocalRun());
    samples.drop(stack::drop);
    eventually(this::stories, stories);

    samples.drop(stack::drop);
    stack.drop("chess.txt", RequestBody.fromString(Texts.MATCH));
    String chess = "/clusters/" + ArticleId.of("chess.txt");
    eventually(() -> stack.get(chess).statusCode(), 200);

    stack.remove("chess.txt");
    eventually(() -> stack.get(chess).statusCode(), 410);
    // The tombstone comes first, what is told of it last.
    eventually(() -> state("chess.txt"), "withdrawn");
    eventually(this::stories, stories);

    stack.drop("nothing & empty.txt", RequestBody.empty());
    eventually(() -> state("nothing%20%26%20empty.txt"), "rejected");
    assertThat(stack.get("/clusters/none").statusCode()).isEqualTo(400);
  }

  private String stories() {
    return Samples.withoutReceipts(stack.get(Samples.STORIES).body());
  }

  private static String state(String key) {
    HttpResponse<String> answer = stack.get("/uploads/" + key);
    return answer.statusCode() == 200
        ? Json.read(answer.body(), UploadPage.class).state()
        : "HTTP " + answer.statusCode();
  }

  private static <T> void eventually(Supplier<T> actual, T expected) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    T last = actual.get();
    while (!last.equals(expected) && System.nanoTime() < end) {
      Thread.sleep(500);
      last = actual.get();
    }
    assertThat(last).isEqualTo(expected);
  }
}
