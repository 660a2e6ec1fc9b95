package org.newsfold.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newsfold.stage.Meter;
import org.newsfold.stage.ObjectChange;
import org.newsfold.stage.Stage;

class NormalizeHandlerTest {
  private final List<ObjectChange> seen = new ArrayList<>();

  @Test
  void handsTheChangesOfABatchToTheStage() {
    SQSEvent.SQSMessage message = new SQSEvent.SQSMessage();
    message.setMessageId("m1");
    message.setBody(
        """
        {"Records":[{"eventSource":"aws:s3","eventTime":"2026-05-20T10:00:00.000Z",
          "eventName":"ObjectCreated:Put",
          "s3":{"bucket":{"name":"uploads"},
            "object":{"key":"news/bridge+1.txt","eTag":"e","versionId":"v1","sequencer":"0A"}}}]}
        """);
    message.setAttributes(Map.of("ApproximateReceiveCount", "1"));
    SQSEvent event = new SQSEvent();
    event.setRecords(List.of(message));

    assertThat(
            new NormalizeHandler(recording(), 5, Meter.NONE)
                .handleRequest(event, null)
                .getBatchItemFailures())
        .isEmpty();
    assertThat(seen).extracting(ObjectChange::key).containsExactly("news/bridge 1.txt");
  }

  private Stage recording() {
    return new Stage() {
      @Override
      public Map<ObjectChange, RuntimeException> accept(List<ObjectChange> changes) {
        seen.addAll(changes);
        return Map.of();
      }

      @Override
      public void gaveUp(ObjectChange change, RuntimeException reason) {
        throw new AssertionError(reason);
      }
    };
  }
}
