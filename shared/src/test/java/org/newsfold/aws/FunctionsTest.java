package org.newsfold.aws;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newsfold.json.Json;

/** What functions read and write by themselves is what Lambda would give them and make of it. */
class FunctionsTest {
  @Test
  void readEveryQueueEventAsLambdaDoes() throws IOException {
    List<SQSEvent> read = new ArrayList<>();
    QueueFunction function =
        new QueueFunction() {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            read.add(event);
            return new SQSBatchResponse(List.of());
          }
        };
    for (String name : Events.names("")) {
      if (!name.startsWith("lookup-")) {
        assertThat(answer(function, Events.text(name)))
            .isEqualTo(Map.of("batchItemFailures", List.of()));
        assertThat(shown(read.removeFirst())).isEqualTo(shown(Events.queue(name)));
      }
    }
  }

  @Test
  void tellWhichMessagesFailedAsLambdaDoes() throws IOException {
    SQSBatchResponse failures =
        new SQSBatchResponse(
            List.of(
                new SQSBatchResponse.BatchItemFailure("1"),
                new SQSBatchResponse.BatchItemFailure("ü")));
    QueueFunction function = (event, context) -> failures;
    assertThat(answer(function, "{\"Records\":[]}")).isEqualTo(byLambda(failures));
  }

  @Test
  void readEveryRequestAndAnswerAsLambdaDoes() throws IOException {
    APIGatewayProxyResponseEvent response =
        new APIGatewayProxyResponseEvent()
            .withStatusCode(308)
            .withHeaders(Map.of("Location", "ä"))
            .withBody("")
            .withIsBase64Encoded(false);
    List<APIGatewayProxyRequestEvent> read = new ArrayList<>();
    ApiFunction function =
        (event, context) -> {
          read.add(event);
          return response;
        };
    for (String name : Events.names("lookup-")) {
      assertThat(answer(function, Events.text(name))).isEqualTo(byLambda(response));
      assertThat(shown(read.removeFirst()))
          .isEqualTo(shown(Events.read(name, APIGatewayProxyRequestEvent.class)));
    }
  }

  private static Map<String, Object> answer(RequestStreamHandler function, String event)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    function.handleRequest(
        new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)), out, new TimeLeft(1));
    return Json.readObject(out.toString(StandardCharsets.UTF_8));
  }

  private static <T> Map<String, Object> byLambda(T response) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    @SuppressWarnings("unchecked")
    Class<T> type = (Class<T>) response.getClass();
    LambdaEventSerializers.serializerFor(type, type.getClassLoader()).toJson(response, out);
    return Json.readObject(out.toString(StandardCharsets.UTF_8));
  }

  private static List<Object> shown(SQSEvent event) {
    List<Object> shown = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      shown.add(List.of(message.getMessageId(), message.getBody(), message.getAttributes()));
    }
    return shown;
  }

  private static List<Object> shown(APIGatewayProxyRequestEvent event) {
    return List.of(
        event.getHttpMethod(),
        event.getPath(),
        event.getHeaders(),
        event.getMultiValueHeaders(),
        orEmpty(event.getQueryStringParameters()),
        orEmpty(event.getMultiValueQueryStringParameters()),
        String.valueOf(event.getBody()),
        event.getIsBase64Encoded());
  }

  private static <V> Map<String, V> orEmpty(Map<String, V> map) {
    return map == null ? Map.of() : map;
  }
}
