package org.newsfold.localstack;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.newsfold.json.Json;
import org.newsfold.local.queue.QueueContract;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** SQS: what the queue on one machine is a twin of. */
class LocalStackQueueTest extends QueueContract {
  private static SqsClient sqs;

  private final Set<String> hidden = new HashSet<>();
  private String queue = "";
  private String deadLetters = "";

  @BeforeAll
  static void connect() {
    sqs = LocalStack.clients().sqs();
  }

  @AfterAll
  static void close() {
    if (sqs != null) {
      sqs.close();
    }
  }

  @BeforeEach
  void create() {
    String name = "contract-" + UUID.randomUUID();
    deadLetters = sqs.createQueue(q -> q.queueName(name + "-dead")).queueUrl();
    Map<String, String> redrive =
        Map.of(
            "deadLetterTargetArn",
            "arn:aws:sqs:us-east-1:000000000000:" + name + "-dead",
            "maxReceiveCount",
            Integer.toString(MAX_RECEIVES));
    Map<QueueAttributeName, String> attributes =
        Map.of(
            QueueAttributeName.VISIBILITY_TIMEOUT, Long.toString(VISIBILITY.toSeconds()),
            QueueAttributeName.REDRIVE_POLICY, Json.write(redrive));
    queue = sqs.createQueue(q -> q.queueName(name).attributes(attributes)).queueUrl();
  }

  @Override
  protected void send(String body, Duration delay) {
    sqs.sendMessage(m -> m.queueUrl(queue).messageBody(body).delaySeconds((int) delay.toSeconds()));
  }

  @Override
  protected List<Received> receive() {
    return receive(queue).stream().map(this::received).toList();
  }

  private Received received(Message message) {
    hidden.add(message.receiptHandle());
    String receives =
        message.attributes().get(MessageSystemAttributeName.APPROXIMATE_RECEIVE_COUNT);
    return new Received(message.receiptHandle(), message.body(), Integer.parseInt(receives));
  }

  @Override
  protected void delete(Received message) {
    sqs.deleteMessage(d -> d.queueUrl(queue).receiptHandle(message.receipt()));
    hidden.remove(message.receipt());
  }

  @Override
  protected List<String> dead() {
    return receive(deadLetters).stream().map(Message::body).toList();
  }

  /** Ends the visibility timeout of what is hidden; waits in earnest only for a delay. */
  @Override
  protected void pass(Duration time) {
    if (time.equals(VISIBILITY)) {
      hidden.forEach(
          receipt ->
              sqs.changeMessageVisibility(
                  c -> c.queueUrl(queue).receiptHandle(receipt).visibilityTimeout(0)));
      hidden.clear();
      return;
    }
    try {
      Thread.sleep(time.plusSeconds(2).toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static List<Message> receive(String url) {
    return sqs.receiveMessage(
            r ->
                r.queueUrl(url)
                    .maxNumberOfMessages(10)
                    .messageSystemAttributeNames(MessageSystemAttributeName.ALL))
        .messages();
  }
}
