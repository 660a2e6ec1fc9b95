package org.newsfold.aws;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.newsfold.article.ArticleId;
import org.newsfold.json.Json;
import org.newsfold.stage.Meter;
import org.newsfold.stage.ObjectChange;
import org.newsfold.stage.Stage;

class QueueWorkerTest {
  private static final int MAX_RECEIVES = 5;

  private final RecordingStage stage = new RecordingStage();
  private final List<ArticleId> settled = new ArrayList<>();
  private final List<String> counted = new ArrayList<>();
  private final Meter meter = (event, trace) -> counted.add(event + " " + trace.article());
  private final QueueWorker worker = new QueueWorker(stage, settled::add, MAX_RECEIVES, meter);

  /** Does what keys say: fail, throw, overflow, hang; all else is done. */
  private static final class RecordingStage implements Stage {
    final List<List<String>> batches = new CopyOnWriteArrayList<>();
    final List<String> givenUp = new ArrayList<>();

    @Override
    public Map<ObjectChange, RuntimeException> accept(List<ObjectChange> changes) {
      batches.add(changes.stream().map(ObjectChange::key).toList());
      Map<ObjectChange, RuntimeException> failed = new LinkedHashMap<>();
      for (ObjectChange change : changes) {
        switch (change.key()) {
          case "fails" -> failed.put(change, new IllegalStateException("busy"));
          case "throws" -> throw new IllegalStateException("broken");
          case "overflows" -> throw new StackOverflowError();
          case "hangs" -> hang();
          default -> {}
        }
      }
      return failed;
    }

    @Override
    public void gaveUp(ObjectChange change, RuntimeException reason) {
      givenUp.add(change.key() + ": " + reason.getMessage());
      if (change.key().equals("throws")) {
        throw new IllegalStateException("still broken");
      }
    }

    private static void hang() {
      try {
        new CountDownLatch(1).await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  @Test
  void givesABatchToTheStageAtOnce() {
    assertThat(failed(put("a", 1), put("b", 1), put("c", 1))).isEmpty();
    assertThat(stage.batches).containsExactly(List.of("a", "b", "c"));
  }

  @Test
  void givesEqualChangesOnlyOnce() {
    assertThat(failed(message("1", put("a", 1)), message("2", put("a", 1)))).isEmpty();
    assertThat(stage.batches).containsExactly(List.of("a"));
  }

  @Test
  void reportsOnlyWhatFailed() {
    assertThat(failed(put("a", 1), put("fails", 1), put("b", 1))).containsExactly("fails");
    assertThat(stage.givenUp).isEmpty();
  }

  @Test
  void asksAgainForEachChangeOfABatchThatThrows() {
    assertThat(failed(put("a", 1), put("throws", 1), put("overflows", 1), put("b", 1)))
        .containsExactly("throws", "overflows");
    assertThat(stage.batches).contains(List.of("a"), List.of("b"));
  }

  @Test
  void givesWhatWasDeliveredBeforeOneByOneAfterTheRest() {
    assertThat(failed(put("x", 3), put("a", 1), put("y", 2), put("b", 1))).isEmpty();
    assertThat(stage.batches).containsExactly(List.of("a", "b"), List.of("y"), List.of("x"));
  }

  @Test
  void givesUpAtTheLastDelivery() {
    assertThat(failed(put("fails", MAX_RECEIVES), put("throws", MAX_RECEIVES)))
        .containsExactly("fails", "throws");
    assertThat(stage.givenUp).containsExactly("fails: busy", "throws: broken");
  }

  @Test
  void countsWhatComesOnceAndWhatFailsForGood() {
    failed(put("a", 1), put("fails", 2), put("throws", MAX_RECEIVES), put("text", 1));
    assertThat(counted)
        .containsExactlyInAnyOrder(
            "RECEIVED " + ArticleId.of("a"),
            "RECEIVED " + ArticleId.of("text"),
            "FAILED " + ArticleId.of("throws"));
  }

  @Test
  void leavesWhatHangsAndDoesTheRest() {
    SQSEvent batch = batch(put("hangs", 2), put("a", 1), put("b", 2));
    List<String> failed = ids(worker.work(batch, new TimeLeft(3_500)));
    assertThat(failed).containsExactly("hangs");
    assertThat(stage.batches).contains(List.of("a"), List.of("b"));
  }

  @Test
  void givesUpWhatHangsAtTheLastDelivery() {
    SQSEvent batch = batch(put("hangs", MAX_RECEIVES));
    assertThat(ids(worker.work(batch, new TimeLeft(2_200)))).containsExactly("hangs");
    assertThat(stage.givenUp).hasSize(1).first().asString().contains("Not done within");
  }

  @Test
  void failsMessagesThatNobodyUnderstands() {
    assertThat(
            failed(
                message("text", "nonsense"),
                message("array", "[]"),
                message("stranger", "{\"hello\":1}"),
                message("badId", "{\"settle\":\"42\"}"),
                message("badKey", notification("%zz")),
                put("a", 1)))
        .containsExactly("text", "array", "stranger", "badId", "badKey");
    assertThat(stage.batches).containsExactly(List.of("a"));
  }

  @Test
  void acknowledgesTheTestOfS3() {
    assertThat(failed(message("test", "{\"Service\":\"Amazon S3\",\"Event\":\"s3:TestEvent\"}")))
        .isEmpty();
    assertThat(stage.batches).isEmpty();
  }

  @Test
  void settlesAfterTheChanges() {
    ArticleId article = ArticleId.of("a");
    assertThat(failed(message("s", "{\"settle\":\"" + article + "\"}"), put("a", 1))).isEmpty();
    assertThat(settled).containsExactly(article);
  }

  @Test
  void failsToSettleWhereNothingIsSettled() {
    QueueWorker plain = new QueueWorker(stage, MAX_RECEIVES, meter);
    SQSMessage settle = message("s", "{\"settle\":\"" + ArticleId.of("a") + "\"}");
    assertThat(ids(plain.work(batch(settle, put("a", 1)), null))).containsExactly("s");
  }

  @Test
  void doesNothingForNothing() {
    assertThat(ids(worker.work(new SQSEvent(), null))).isEmpty();
  }

  private List<String> failed(SQSMessage... messages) {
    return ids(worker.work(batch(messages), null));
  }

  private static List<String> ids(SQSBatchResponse response) {
    return response.getBatchItemFailures().stream()
        .map(BatchItemFailure::getItemIdentifier)
        .toList();
  }

  private static SQSEvent batch(SQSMessage... messages) {
    SQSEvent event = new SQSEvent();
    event.setRecords(Arrays.asList(messages));
    return event;
  }

  private static SQSMessage put(String key, int receives) {
    SQSMessage message = message(key, notification(key));
    message.setAttributes(Map.of("ApproximateReceiveCount", Integer.toString(receives)));
    return message;
  }

  private static SQSMessage message(String id, SQSMessage like) {
    like.setMessageId(id);
    return like;
  }

  private static SQSMessage message(String id, String body) {
    SQSMessage message = new SQSMessage();
    message.setMessageId(id);
    message.setBody(body);
    return message;
  }

  private static String notification(String encodedKey) {
    Map<String, Object> s3 =
        Map.of("bucket", Map.of("name", "uploads"), "object", Map.of("key", encodedKey));
    return Json.write(
        Map.of(
            "Records",
            List.of(
                Map.of(
                    "eventName", "ObjectCreated:Put",
                    "eventTime", "2026-03-01T12:00:00Z",
                    "s3", s3))));
  }
}
