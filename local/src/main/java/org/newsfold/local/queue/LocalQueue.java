package org.newsfold.local.queue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A queue as SQS has them: a received message is hidden for a while and comes again unless it is
 * deleted; one that has come often enough is dead.
 */
public final class LocalQueue {
  private final String name;
  private final Policy policy;
  private final Journal journal;
  private final Clock clock;
  private final Map<String, Message> messages = new LinkedHashMap<>();
  private final Map<String, Message> dead = new LinkedHashMap<>();

  /**
   * How a queue treats its messages.
   *
   * @param visibility for how long a received message is hidden
   * @param maxReceives after so many vain deliveries a message is dead
   * @param retry how long a message that failed the first time is hidden; twice as long each time
   */
  public record Policy(Duration visibility, int maxReceives, Duration retry) {
    private static final Duration LONGEST = Duration.ofMinutes(5);

    Duration retryAfter(int receives) {
      Duration wait = retry.multipliedBy(1L << Math.min(20, receives - 1));
      return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }
  }

  /** A queue with the messages that the journal has kept for it. */
  public LocalQueue(String name, Policy policy, Journal journal, Clock clock) {
    this.name = name;
    this.policy = policy;
    this.journal = journal;
    this.clock = clock;
    journal
        .pending(name)
        .forEach((id, body) -> messages.put(id, new Message(id, body, 0, Instant.EPOCH)));
  }

  public String name() {
    return name;
  }

  /** Sends a message that can be received after a delay. */
  public void send(String body, Duration delay) {
    keep(body, delay).run();
  }

  /** Keeps a message in the journal only; what is returned sends it. */
  public Runnable keep(String body, Duration delay) {
    String id = UUID.randomUUID().toString();
    journal.sent(name, id, body);
    return () -> add(new Message(id, body, 0, clock.instant().plus(delay)));
  }

  /** Up to {@code most} messages; waits for the first for as long as it takes. */
  synchronized List<Message> receive(int most) throws InterruptedException {
    List<Message> received = poll(most);
    while (received.isEmpty()) {
      wait(millisToNext());
      received = poll(most);
    }
    return received;
  }

  /** Forgets messages that are done. */
  synchronized void delete(List<Message> done) {
    for (Message message : done) {
      if (messages.remove(message.id()) != null) {
        journal.done(message.id());
      }
    }
    notifyAll();
  }

  /** Takes back a message that failed: it comes again later, or is dead. */
  synchronized void failed(Message message) {
    if (!messages.containsKey(message.id())) {
      return;
    }
    if (message.receives() >= policy.maxReceives) {
      bury(message);
    } else {
      Instant later = clock.instant().plus(policy.retryAfter(message.receives()));
      messages.put(message.id(), message.visibleFrom(later));
    }
    notifyAll();
  }

  /** How many messages are still to be done, hidden ones included. */
  public synchronized int size() {
    return messages.size();
  }

  /** The bodies of dead messages. They are delivered once more when the process starts again. */
  public synchronized List<String> dead() {
    return dead.values().stream().map(Message::body).toList();
  }

  private void bury(Message message) {
    messages.remove(message.id());
    dead.put(message.id(), message);
  }

  private synchronized void add(Message message) {
    messages.put(message.id(), message);
    notifyAll();
  }

  /** Up to {@code most} messages that may be received now. */
  synchronized List<Message> poll(int most) {
    Instant now = clock.instant();
    List<Message> received = new ArrayList<>();
    Iterator<Message> all = messages.values().iterator();
    while (received.size() < most && all.hasNext()) {
      Message message = all.next();
      if (message.visible().isAfter(now)) {
        continue;
      }
      if (message.receives() >= policy.maxReceives) {
        all.remove();
        dead.put(message.id(), message);
      } else {
        received.add(message.receivedUntil(now.plus(policy.visibility)));
      }
    }
    received.forEach(hidden -> messages.put(hidden.id(), hidden));
    return received;
  }

  /** 0, for ever, if there is no message. */
  private long millisToNext() {
    return messages.values().stream()
        .map(Message::visible)
        .min(Comparator.naturalOrder())
        .map(next -> Math.max(1, Duration.between(clock.instant(), next).toMillis()))
        .orElse(0L);
  }
}
