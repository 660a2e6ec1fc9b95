package org.newsfold.local.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalQueueTest extends QueueContract {
  private static final LocalQueue.Policy POLICY =
      new LocalQueue.Policy(VISIBILITY, MAX_RECEIVES, Duration.ofSeconds(10));

  private final SetClock clock = new SetClock();
  private final LocalQueue queue = new LocalQueue("q", POLICY, Journal.NONE, clock);
  private final Map<String, Message> received = new HashMap<>();

  @Override
  protected void send(String body, Duration delay) {
    queue.send(body, delay);
  }

  @Override
  protected List<Received> receive() {
    return queue.poll(10).stream().map(this::received).toList();
  }

  private Received received(Message message) {
    received.put(message.id(), message);
    return new Received(message.id(), message.body(), message.receives());
  }

  @Override
  protected void delete(Received message) {
    queue.delete(List.of(received.get(message.receipt())));
  }

  @Override
  protected List<String> dead() {
    return queue.dead();
  }

  @Override
  protected void pass(Duration time) {
    clock.add(time);
  }

  @Test
  void waitsTwiceAsLongAfterEachFailureThenBuriesTheMessage() {
    queue.send("a", Duration.ZERO);
    failOnce();
    clock.add(Duration.ofSeconds(9));
    assertThat(queue.poll(10)).isEmpty();
    clock.add(Duration.ofSeconds(1));
    failOnce();
    clock.add(Duration.ofSeconds(19));
    assertThat(queue.poll(10)).isEmpty();
    clock.add(Duration.ofSeconds(1));
    failOnce();
    assertThat(queue.dead()).containsExactly("a");
    assertThat(queue.size()).isZero();
  }

  @Test
  void keepsWhatIsNotDoneAcrossAKill(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("journal");
    try (Journal journal = Journal.open(file)) {
      LocalQueue kept = new LocalQueue("q", POLICY, journal, clock);
      kept.send("done", Duration.ZERO);
      kept.delete(kept.poll(10));
      kept.send("open", Duration.ZERO);
      kept.send("failed", Duration.ofDays(1));
      kept.keep("kept, never sent", Duration.ZERO);
    }
    Files.writeString(file, "{\"id\":\"cut off in the mid", StandardOpenOption.APPEND);
    for (int start = 0; start < 2; start++) {
      try (Journal journal = Journal.open(file)) {
        LocalQueue again = new LocalQueue("q", POLICY, journal, clock);
        assertThat(journal.hasPending()).isTrue();
        assertThat(bodies(again.poll(10))).containsExactly("open", "failed", "kept, never sent");
        assertThat(new LocalQueue("other", POLICY, journal, clock).size()).isZero();
      }
    }
  }

  private void failOnce() {
    queue.poll(10).forEach(queue::failed);
  }

  private static List<String> bodies(List<Message> messages) {
    return messages.stream().map(Message::body).toList();
  }

  /** Stands still unless told. */
  private static final class SetClock extends Clock {
    private Instant now = Instant.parse("2026-05-06T00:00:00Z");

    void add(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
