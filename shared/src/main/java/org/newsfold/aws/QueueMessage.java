package org.newsfold.aws;

import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.ArticleId;
import org.newsfold.json.Json;
import org.newsfold.stage.ObjectChange;

/**
 * A queue's message, read.
 *
 * @param receives how often it was delivered, this time included
 * @param changes what it says about objects
 * @param settle the group of articles that it wants settled
 * @param unreadable why it could not be read
 */
public record QueueMessage(
    String id,
    int receives,
    List<ObjectChange> changes,
    @Nullable ArticleId settle,
    @Nullable RuntimeException unreadable) {

  static QueueMessage of(SQSMessage message) {
    return of(message.getMessageId(), receives(message), message.getBody());
  }

  /** Reads a message's body. */
  public static QueueMessage of(String id, int receives, String text) {
    try {
      Map<String, Object> body = Json.readObject(text);
      if (S3Events.isNotification(body)) {
        return new QueueMessage(id, receives, S3Events.changes(body), null, null);
      }
      if (body.get(SettleQueue.SETTLE) instanceof String article) {
        return new QueueMessage(id, receives, List.of(), new ArticleId(article), null);
      }
      throw new IllegalArgumentException("Neither S3's nor ours");
    } catch (IllegalArgumentException | Json.Malformed e) {
      return new QueueMessage(id, receives, List.of(), null, e);
    }
  }

  /** Whether an earlier delivery came to nothing. */
  boolean isRetried() {
    return receives > 1;
  }

  private static int receives(SQSMessage message) {
    return Optional.ofNullable(message.getAttributes())
        .map(attributes -> attributes.get("ApproximateReceiveCount"))
        .map(Integer::parseInt)
        .orElse(1);
  }
}
