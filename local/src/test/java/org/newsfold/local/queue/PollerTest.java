package org.newsfold.local.queue;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class PollerTest {
  private static final LocalQueue.Policy POLICY =
      new LocalQueue.Policy(Duration.ofMinutes(1), 3, Duration.ofMillis(1));

  private final LocalQueue queue = new LocalQueue("q", POLICY, Journal.NONE, Clock.systemUTC());
  private final Queues queues = new Queues(List.of(queue));
  private final Queue<String> delivered = new ConcurrentLinkedQueue<>();

  @Test
  void deliversAgainOnlyWhatFailed() throws InterruptedException {
    run(message -> message.getBody().equals("bad"), "good", "bad", "fine");
    assertThat(delivered).containsExactlyInAnyOrder("1 good", "1 fine", "1 bad", "2 bad", "3 bad");
    assertThat(queue.dead()).containsExactly("bad");
    assertThat(queues.dead()).isEqualTo(1);
  }

  @Test
  void takesABatchThatThrewAsFailed() throws InterruptedException {
    run(
        message -> {
          throw new IllegalStateException("broken");
        },
        "a");
    assertThat(delivered).containsExactly("1 a", "2 a", "3 a");
    assertThat(queue.dead()).containsExactly("a");
  }

  @Test
  void outlivesWhatOverflowsTheStack() throws InterruptedException {
    run(
        message -> {
          if (message.getBody().equals("deep")) {
            throw new StackOverflowError();
          }
          return false;
        },
        "deep",
        "flat");
    assertThat(delivered).contains("1 flat", "3 deep");
  }

  private void run(Function<SQSMessage, Boolean> fails, String... bodies)
      throws InterruptedException {
    for (String body : bodies) {
      queue.send(body, Duration.ZERO);
    }
    try (Poller poller =
        Poller.start(queue, () -> (event, context) -> handle(event, fails), 2, queues::changed)) {
      assertThat(poller).isNotNull();
      queues.awaitEmpty(left -> {});
    }
  }

  private SQSBatchResponse handle(SQSEvent event, Function<SQSMessage, Boolean> fails) {
    event
        .getRecords()
        .forEach(
            message ->
                delivered.add(
                    message.getAttributes().get("ApproximateReceiveCount")
                        + " "
                        + message.getBody()));
    return new SQSBatchResponse(
        event.getRecords().stream()
            .filter(fails::apply)
            .map(message -> new BatchItemFailure(message.getMessageId()))
            .toList());
  }
}
