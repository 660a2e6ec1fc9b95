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
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalQueueTest {
  private static final LocalQueue.Policy POLICY =
      new LocalQueue.Policy(Duration.ofMinutes(1), 3, Duration.ofSeconds(10));

  private final SetClock clock = new SetClock();
  private final LocalQueue queue = new LocalQueue("q", POLICY, Journal.NONE, clock);

  @Test
  void hidesReceivedMessagesUntilTheirTimeIsOver() {
    queue.send("a", Duration.ZERO);
    assertThat(bodies(queue.poll(10))).containsExactly("a");
    assertThat(queue.poll(10)).isEmpty();
    assertThat(queue.size()).isEqualTo(1);
    clock.add(Duration.ofMinutes(1));
    assertThat(queue.poll(10)).singleElement().returns(2, Message::receives);
  }

  @Test
  void forgetsDeletedMessages() {
    queue.send("a", Duration.ZERO);
    queue.delete(queue.poll(10));
    clock.add(Duration.ofDays(1));
    assertThat(queue.poll(10)).isEmpty();
    assertThat(queue.size()).isZero();
  }

  @Test
  void delaysMessages() {
    queue.send("later", Duration.ofSeconds(10));
    queue.send("now", Duration.ZERO);
    assertThat(bodies(queue.poll(10))).containsExactly("now");
    clock.add(Duration.ofSeconds(10));
    assertThat(bodies(queue.poll(10))).containsExactly("later");
  }

  @Test
  void givesNoMoreThanABatch() {
    for (int i = 0; i < 12; i++) {
      queue.send("m" + i, Duration.ZERO);
    }
    assertThat(queue.poll(10)).hasSize(10);
    assertThat(queue.poll(10)).hasSize(2);
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
