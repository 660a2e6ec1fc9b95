package org.newsfold.local.command;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.newsfold.aws.QueueMessage;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.BatchResultErrorEntry;
import software.amazon.awssdk.services.sqs.model.ChangeMessageVisibilityBatchRequestEntry;
import software.amazon.awssdk.services.sqs.model.DeleteMessageBatchRequestEntry;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.QueueDoesNotExistException;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequestEntry;

/**
 * The dead letters of one stage. They are read, sent to the stage's queue and only then deleted: a
 * death in between leaves one in both queues, which does no harm, since every stage may be given
 * anything twice. (SQS can move messages by itself, but tells neither which nor what failed.)
 */
final class DeadLetters {
  private static final int BATCH = 10;

  /** SQS asks all its servers only if it may wait. */
  private static final Duration LOOK = Duration.ofSeconds(1);

  /** Long enough to look at a great many; they are shown again at the end in any case. */
  private static final Duration HIDDEN = Duration.ofMinutes(5);

  private final SqsClient sqs;
  private final String stage;
  private final String live;
  private final String dead;

  /**
   * Moved and not.
   *
   * @param refused SQS did not take them
   */
  record Moved(int moved, int refused) {}

  /**
   * Of a stage of a stack.
   *
   * @throws Trouble if there are no such queues
   */
  DeadLetters(SqsClient sqs, String prefix, String stage) {
    this.sqs = sqs;
    this.stage = stage;
    this.live = url(prefix + "-" + stage);
    this.dead = url(prefix + "-" + stage + "-dead-letters");
  }

  String stage() {
    return stage;
  }

  /** What each is about; they stay. */
  List<String> list() {
    List<Message> seen = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    try {
      each(
          batch -> {
            seen.addAll(batch);
            batch.forEach(message -> ids.add(message.messageId()));
          });
    } finally {
      inBatches(seen, this::show);
    }
    return seen.stream()
        .filter(message -> ids.remove(message.messageId()))
        .map(DeadLetters::about)
        .toList();
  }

  /** Moves all. */
  Moved move() {
    int[] count = {0, 0};
    List<Message> refused = new ArrayList<>();
    try {
      each(
          batch -> {
            List<Message> taken = send(batch);
            delete(taken);
            batch.stream().filter(message -> !taken.contains(message)).forEach(refused::add);
            count[0] += taken.size();
          });
    } finally {
      inBatches(refused, this::show);
    }
    return new Moved(count[0], refused.size());
  }

  private void each(Consumer<List<Message>> action) {
    for (List<Message> batch = receive(); !batch.isEmpty(); batch = receive()) {
      action.accept(batch);
    }
  }

  private List<Message> receive() {
    return sqs.receiveMessage(
            r ->
                r.queueUrl(dead)
                    .maxNumberOfMessages(BATCH)
                    .waitTimeSeconds((int) LOOK.toSeconds())
                    .visibilityTimeout((int) HIDDEN.toSeconds()))
        .messages();
  }

  /** Those that the queue took. */
  private List<Message> send(List<Message> batch) {
    Set<String> failed =
        sqs
            .sendMessageBatch(
                s ->
                    s.queueUrl(live)
                        .entries(numbered(batch).stream().map(Numbered::again).toList()))
            .failed()
            .stream()
            .map(BatchResultErrorEntry::id)
            .collect(Collectors.toSet());
    return numbered(batch).stream()
        .filter(one -> !failed.contains(one.id()))
        .map(Numbered::message)
        .toList();
  }

  private void delete(List<Message> batch) {
    if (!batch.isEmpty()) {
      sqs.deleteMessageBatch(
          d -> d.queueUrl(dead).entries(numbered(batch).stream().map(Numbered::gone).toList()));
    }
  }

  /** Lets others see them again at once. */
  private void show(List<Message> batch) {
    sqs.changeMessageVisibilityBatch(
        c -> c.queueUrl(dead).entries(numbered(batch).stream().map(Numbered::shown).toList()));
  }

  private static void inBatches(List<Message> messages, Consumer<List<Message>> action) {
    for (int from = 0; from < messages.size(); from += BATCH) {
      action.accept(messages.subList(from, Math.min(from + BATCH, messages.size())));
    }
  }

  /** Keys and ids, never a text: a message has none. */
  private static String about(Message message) {
    QueueMessage read = QueueMessage.of(message.messageId(), 1, message.body());
    if (read.settle() != null) {
      return "the story of article " + read.settle();
    }
    String keys =
        read.changes().stream()
            .map(change -> change.key() + " (" + change.time() + ")")
            .collect(Collectors.joining(", "));
    return keys.isEmpty() ? "message " + message.messageId() + ", which names no object" : keys;
  }

  private String url(String name) {
    try {
      return sqs.getQueueUrl(q -> q.queueName(name)).queueUrl();
    } catch (QueueDoesNotExistException e) {
      throw Trouble.failure(
          "There is no queue %s: check --prefix, and the environment's region and account"
              .formatted(name));
    }
  }

  private static List<Numbered> numbered(List<Message> batch) {
    return IntStream.range(0, batch.size())
        .mapToObj(i -> new Numbered(Integer.toString(i), batch.get(i)))
        .toList();
  }

  /** A message of a batch, with an id within it. */
  private record Numbered(String id, Message message) {
    SendMessageBatchRequestEntry again() {
      return SendMessageBatchRequestEntry.builder().id(id).messageBody(message.body()).build();
    }

    DeleteMessageBatchRequestEntry gone() {
      return DeleteMessageBatchRequestEntry.builder()
          .id(id)
          .receiptHandle(message.receiptHandle())
          .build();
    }

    ChangeMessageVisibilityBatchRequestEntry shown() {
      return ChangeMessageVisibilityBatchRequestEntry.builder()
          .id(id)
          .receiptHandle(message.receiptHandle())
          .visibilityTimeout(0)
          .build();
    }
  }
}
