package org.newsfold.aws;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsfold.json.Json;

/**
 * A Lambda function behind a queue. It reads its event itself, with the JSON that it needs anyway:
 * for a plain {@link RequestHandler} Lambda loads 800 classes more at every cold start. Where both
 * are there, Lambda takes the stream.
 */
public interface QueueFunction
    extends RequestHandler<SQSEvent, SQSBatchResponse>, RequestStreamHandler {

  @Override
  default void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    List<Map<String, String>> failures =
        handleRequest(event(LambdaJson.read(event)), context).getBatchItemFailures().stream()
            .map(failure -> Map.of("itemIdentifier", failure.getItemIdentifier()))
            .toList();
    answer.write(Json.bytes(Map.of("batchItemFailures", failures)));
  }

  /** What of an event the functions look at: each message's id, body and attributes. */
  private static SQSEvent event(Map<String, Object> json) {
    SQSEvent event = new SQSEvent();
    event.setRecords(
        json.get("Records") instanceof List<?> records
            ? records.stream().map(QueueFunction::message).toList()
            : List.of());
    return event;
  }

  private static SQSMessage message(Object record) {
    Map<?, ?> fields = record instanceof Map<?, ?> map ? map : Map.of();
    SQSMessage message = new SQSMessage();
    message.setMessageId(LambdaJson.text(fields, "messageId"));
    message.setBody(LambdaJson.text(fields, "body"));
    message.setAttributes(new HashMap<>(LambdaJson.texts(fields, "attributes")));
    return message;
  }
}
