package org.newsfold.localstack;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsfold.aws.TimeLeft;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/**
 * Takes a queue's messages to a function as Lambda's event source mapping does: in batches; what
 * the function does not report as failed is deleted, the rest stays hidden until its time is over.
 */
final class EventSource {
  private static final int BATCH = 10;
  private static final int TIMEOUT_MILLISECONDS = 60_000;

  private final SqsClient sqs;
  private final String queueUrl;
  private final RequestHandler<SQSEvent, SQSBatchResponse> function;

  EventSource(SqsClient sqs, String queueUrl, RequestHandler<SQSEvent, SQSBatchResponse> function) {
    this.sqs = sqs;
    this.queueUrl = queueUrl;
    this.function = function;
  }

  /** Takes one batch; whether there was one. */
  boolean poll() {
    return deliver(receive());
  }

  /** The same, the last message first. */
  boolean pollBackwards() {
    return deliver(receive().reversed());
  }

  /** Whether nothing is left: neither waiting, nor hidden, nor delayed. */
  boolean isEmpty() {
    return isEmpty(sqs, queueUrl);
  }

  static boolean isEmpty(SqsClient sqs, String queueUrl) {
    return sqs
        .getQueueAttributes(
            q ->
                q.queueUrl(queueUrl)
                    .attributeNames(
                        QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES,
                        QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE,
                        QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_DELAYED))
        .attributes()
        .values()
        .stream()
        .allMatch("0"::equals);
  }

  private boolean deliver(List<Message> messages) {
    if (messages.isEmpty()) {
      return false;
    }
    SQSEvent event = new SQSEvent();
    event.setRecords(messages.stream().map(this::record).toList());
    Set<String> failed =
        function
            .handleRequest(event, new TimeLeft(TIMEOUT_MILLISECONDS))
            .getBatchItemFailures()
            .stream()
            .map(BatchItemFailure::getItemIdentifier)
            .collect(Collectors.toSet());
    for (Message message : messages) {
      if (failed.contains(message.messageId())) {
        endVisibilityTimeout(message);
      } else {
        sqs.deleteMessage(d -> d.queueUrl(queueUrl).receiptHandle(message.receiptHandle()));
      }
    }
    return true;
  }

  /** In the order in which they were sent, as far as the queue tells. */
  private List<Message> receive() {
    return sqs
        .receiveMessage(
            r ->
                r.queueUrl(queueUrl)
                    .maxNumberOfMessages(BATCH)
                    .messageSystemAttributeNames(MessageSystemAttributeName.ALL))
        .messages()
        .stream()
        .sorted(
            Comparator.comparing(
                m -> m.attributes().get(MessageSystemAttributeName.SENT_TIMESTAMP)))
        .toList();
  }

  /** Six minutes in an account; no test waits for that. */
  private void endVisibilityTimeout(Message message) {
    sqs.changeMessageVisibility(
        c -> c.queueUrl(queueUrl).receiptHandle(message.receiptHandle()).visibilityTimeout(0));
  }

  private SQSEvent.SQSMessage record(Message message) {
    SQSEvent.SQSMessage record = new SQSEvent.SQSMessage();
    record.setMessageId(message.messageId());
    record.setReceiptHandle(message.receiptHandle());
    record.setBody(message.body());
    record.setAttributes(message.attributesAsStrings());
    record.setEventSource("aws:sqs");
    return record;
  }
}
