package org.newsfold.aws;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.ArticleId;
import org.newsfold.stage.Meter;
import org.newsfold.stage.ObjectChange;
import org.newsfold.stage.Stage;
import org.newsfold.stage.Trace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works off a queue: gives a stage the object changes of a batch of messages, and tells Lambda
 * which messages are to be delivered again.
 *
 * <p>No message takes others with it. Those delivered for the first time go to the stage together;
 * those that have failed before follow one by one. Each has its share of the invocation's time, and
 * a stage that throws for a batch is asked again for each change alone. What nobody understands
 * fails, and so ends among the dead letters.
 */
public final class QueueWorker {
  private static final Logger LOG = LoggerFactory.getLogger(QueueWorker.class);

  /** Kept back to record failures and to answer. */
  private static final Duration RESERVE = Duration.ofSeconds(2);

  private static final Duration NO_LIMIT = Duration.ofMinutes(15);

  private final Stage stage;
  private final Consumer<ArticleId> settle;
  private final int maxReceives;
  private final Meter meter;

  /** Something in a message failed; {@code change} is null where it is the message itself. */
  private record Failure(
      QueueMessage message, @Nullable ObjectChange change, RuntimeException reason) {}

  /**
   * For a queue of S3 notifications.
   *
   * @param maxReceives at which delivery a message that fails is dead
   * @param meter told what is received and what fails for good
   */
  public QueueWorker(Stage stage, int maxReceives, Meter meter) {
    this(
        stage,
        article -> {
          throw new IllegalStateException("This queue settles nothing");
        },
        maxReceives,
        meter);
  }

  /**
   * For a queue that also asks to settle articles' blocks.
   *
   * @param settle does it; what it throws makes the message fail
   */
  public QueueWorker(Stage stage, Consumer<ArticleId> settle, int maxReceives, Meter meter) {
    this.stage = stage;
    this.settle = settle;
    this.maxReceives = maxReceives;
    this.meter = meter;
  }

  /**
   * Works off a batch.
   *
   * @param context tells the time left; null: as much as Lambda ever gives
   */
  public SQSBatchResponse work(SQSEvent event, @Nullable Context context) {
    Invocation.begin(context);
    List<QueueMessage> messages =
        Optional.ofNullable(event.getRecords()).orElse(List.of()).stream()
            .map(QueueMessage::of)
            .toList();
    messages.stream()
        .filter(message -> !message.isRetried())
        .flatMap(message -> message.changes().stream())
        .forEach(change -> meter.count(Meter.Event.RECEIVED, Trace.of(change)));
    List<Failure> failures = new ArrayList<>();
    int left = messages.size();
    for (List<QueueMessage> group : groups(messages)) {
      Duration share = time(context).multipliedBy(group.size()).dividedBy(left);
      failures.addAll(attempt(group, share));
      left -= group.size();
    }
    failures.forEach(this::report);
    return new SQSBatchResponse(
        failures.stream()
            .map(failure -> failure.message.id())
            .distinct()
            .map(BatchItemFailure::new)
            .toList());
  }

  private static List<List<QueueMessage>> groups(List<QueueMessage> messages) {
    List<List<QueueMessage>> groups = new ArrayList<>();
    List<QueueMessage> fresh = messages.stream().filter(m -> !m.isRetried()).toList();
    if (!fresh.isEmpty()) {
      groups.add(fresh);
    }
    messages.stream()
        .filter(QueueMessage::isRetried)
        .sorted(Comparator.comparingInt(QueueMessage::receives))
        .forEach(m -> groups.add(List.of(m)));
    return groups;
  }

  private List<Failure> attempt(List<QueueMessage> group, Duration time) {
    try {
      return TimeLimit.call(() -> failures(group), time);
    } catch (RuntimeException e) {
      return group.stream().flatMap(m -> all(m, e).stream()).toList();
    }
  }

  private List<Failure> failures(List<QueueMessage> group) {
    List<Failure> failures = new ArrayList<>();
    Map<ObjectChange, RuntimeException> failed =
        accept(group.stream().flatMap(m -> m.changes().stream()).distinct().toList());
    for (QueueMessage message : group) {
      for (ObjectChange change : message.changes()) {
        Optional.ofNullable(failed.get(change))
            .ifPresent(e -> failures.add(new Failure(message, change, e)));
      }
      settle(message).ifPresent(e -> failures.add(new Failure(message, null, e)));
      if (message.unreadable() != null) {
        failures.add(new Failure(message, null, message.unreadable()));
      }
    }
    return failures;
  }

  private Map<ObjectChange, RuntimeException> accept(List<ObjectChange> changes) {
    if (changes.isEmpty()) {
      return Map.of();
    }
    try {
      return stage.accept(changes);
    } catch (RuntimeException | StackOverflowError e) {
      if (changes.size() == 1) {
        return Map.of(changes.getFirst(), reason(e));
      }
      Map<ObjectChange, RuntimeException> failed = new LinkedHashMap<>();
      changes.forEach(change -> failed.putAll(accept(List.of(change))));
      return failed;
    }
  }

  /** A stack overflow is a matter of bottomless input, not of a broken machine. */
  private static RuntimeException reason(Throwable thrown) {
    return thrown instanceof RuntimeException e
        ? e
        : new IllegalStateException("Nested too deeply", thrown);
  }

  private Optional<RuntimeException> settle(QueueMessage message) {
    try {
      if (message.settle() != null) {
        settle.accept(message.settle());
      }
      return Optional.empty();
    } catch (RuntimeException e) {
      return Optional.of(e);
    }
  }

  private void report(Failure failure) {
    int receives = failure.message.receives();
    Trace trace = failure.change == null ? Trace.UNKNOWN : Trace.of(failure.change);
    trace
        .on(LOG.atWarn())
        .setCause(failure.reason)
        .log("{} failed, delivery {} of {}", what(failure), receives, maxReceives);
    if (receives >= maxReceives) {
      meter.count(Meter.Event.FAILED, trace);
      if (failure.change != null) {
        giveUp(failure.change, failure.reason);
      }
    }
  }

  private void giveUp(ObjectChange change, RuntimeException reason) {
    try {
      stage.gaveUp(change, reason);
    } catch (RuntimeException e) {
      LOG.error("No record of the failure of {}", shown(change.key()), e);
    }
  }

  private static List<Failure> all(QueueMessage message, RuntimeException reason) {
    return message.changes().isEmpty()
        ? List.of(new Failure(message, null, reason))
        : message.changes().stream().map(c -> new Failure(message, c, reason)).toList();
  }

  private static String what(Failure failure) {
    return failure.change == null
        ? "Message " + failure.message.id()
        : "%s (message %s)".formatted(shown(failure.change.key()), failure.message.id());
  }

  /** A key without what would break a line of the log. */
  private static String shown(String key) {
    return key.replaceAll("\\p{Cntrl}", "?");
  }

  private static Duration time(@Nullable Context context) {
    if (context == null) {
      return NO_LIMIT;
    }
    Duration left = Duration.ofMillis(context.getRemainingTimeInMillis()).minus(RESERVE);
    return left.isNegative() ? Duration.ZERO : left;
  }
}
