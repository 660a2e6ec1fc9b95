package org.newsfold.local.queue;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands a queue's messages to a handler, as Lambda's event source mapping does: in batches, of
 * which the handler names the messages that failed.
 */
public final class Poller implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Poller.class);
  private static final int BATCH = 10;

  private final LocalQueue queue;
  private final Supplier<RequestHandler<SQSEvent, SQSBatchResponse>> handler;
  private final Runnable settled;
  private final List<Thread> threads;

  /**
   * Starts polling.
   *
   * @param handler asked for when the first messages are there, then for each batch
   * @param settled called after each batch
   */
  public static Poller start(
      LocalQueue queue,
      Supplier<RequestHandler<SQSEvent, SQSBatchResponse>> handler,
      int threads,
      Runnable settled) {
    return new Poller(queue, handler, threads, settled);
  }

  private Poller(
      LocalQueue queue,
      Supplier<RequestHandler<SQSEvent, SQSBatchResponse>> handler,
      int count,
      Runnable settled) {
    this.queue = queue;
    this.handler = handler;
    this.settled = settled;
    this.threads =
        IntStream.range(0, count)
            .mapToObj(
                n -> Thread.ofPlatform().daemon().name(queue.name() + "-" + n).start(this::poll))
            .toList();
  }

  @Override
  public void close() {
    threads.forEach(Thread::interrupt);
  }

  private void poll() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        work(queue.receive(BATCH));
        settled.run();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void work(List<Message> messages) {
    Set<String> failed;
    try {
      failed = failed(handler.get().handleRequest(event(messages), null));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      LOG.warn("A batch of {} failed as a whole", queue.name(), e);
      failed = messages.stream().map(Message::id).collect(Collectors.toSet());
    }
    for (Message message : messages) {
      if (failed.contains(message.id())) {
        queue.failed(message);
      } else {
        queue.delete(List.of(message));
      }
    }
  }

  private static Set<String> failed(SQSBatchResponse response) {
    return response.getBatchItemFailures().stream()
        .map(SQSBatchResponse.BatchItemFailure::getItemIdentifier)
        .collect(Collectors.toSet());
  }

  private SQSEvent event(List<Message> messages) {
    SQSEvent event = new SQSEvent();
    event.setRecords(messages.stream().map(this::sent).toList());
    return event;
  }

  private SQSEvent.SQSMessage sent(Message message) {
    SQSEvent.SQSMessage sent = new SQSEvent.SQSMessage();
    sent.setMessageId(message.id());
    sent.setReceiptHandle(message.id());
    sent.setBody(message.body());
    sent.setEventSource("aws:sqs");
    sent.setEventSourceArn("arn:aws:sqs:us-east-1:000000000000:" + queue.name());
    sent.setAwsRegion("us-east-1");
    sent.setAttributes(Map.of("ApproximateReceiveCount", Integer.toString(message.receives())));
    return sent;
  }
}
