package org.newsfold.local.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every queue does: SQS, and its twin on one machine. */
public abstract class QueueContract {
  /** A received message is hidden for this long. */
  protected static final Duration VISIBILITY = Duration.ofMinutes(6);

  private static final Duration DELAY = Duration.ofSeconds(5);

  protected static final int MAX_RECEIVES = 3;

  /**
   * A message as received.
   *
   * @param receipt what this delivery is deleted by
   * @param receives how often it was received, this time included
   */
  public record Received(String receipt, String body, int receives) {}

  /** Sends to a queue that no other test has. */
  protected abstract void send(String body, Duration delay);

  /** Up to ten messages that are there now. */
  protected abstract List<Received> receive();

  protected abstract void delete(Received message);

  protected abstract List<String> dead();

  /** Lets time go by, or does as if. */
  protected abstract void pass(Duration time);

  @Test
  void hidesWhatIsReceivedUntilItsTimeIsOver() {
    send("a", Duration.ZERO);
    assertThat(bodies(receive())).containsExactly("a");
    assertThat(receive()).isEmpty();
    pass(VISIBILITY);
    assertThat(receive())
        .singleElement()
        .returns("a", Received::body)
        .returns(2, Received::receives);
  }

  @Test
  void forgetsWhatIsDeleted() {
    send("a", Duration.ZERO);
    receive().forEach(this::delete);
    pass(VISIBILITY);
    assertThat(receive()).isEmpty();
    assertThat(dead()).isEmpty();
  }

  @Test
  void delaysWhatIsToComeLater() {
    send("later", DELAY);
    send("now", Duration.ZERO);
    assertThat(bodies(receive())).containsExactly("now");
    pass(DELAY);
    assertThat(bodies(receive())).containsExactly("later");
  }

  @Test
  void givesTenAtATimeAndAllInTheEnd() {
    List<String> sent = IntStream.range(0, 25).mapToObj(n -> "message " + n).toList();
    sent.forEach(body -> send(body, Duration.ZERO));
    List<String> received = new ArrayList<>();
    for (List<Received> batch = receive(); !batch.isEmpty(); batch = receive()) {
      assertThat(batch).hasSizeLessThanOrEqualTo(10);
      received.addAll(bodies(batch));
      batch.forEach(this::delete);
    }
    assertThat(received).containsExactlyInAnyOrderElementsOf(sent);
  }

  @Test
  void buriesWhatCameOftenEnough() {
    send("hopeless \u00e4 \ud83d\udc4d", Duration.ZERO);
    for (int n = 1; n <= MAX_RECEIVES; n++) {
      assertThat(receive()).singleElement().returns(n, Received::receives);
      pass(VISIBILITY);
    }
    assertThat(receive()).isEmpty();
    assertThat(dead()).containsExactly("hopeless \u00e4 \ud83d\udc4d");
  }

  private static List<String> bodies(List<Received> messages) {
    return messages.stream().map(Received::body).toList();
  }
}
