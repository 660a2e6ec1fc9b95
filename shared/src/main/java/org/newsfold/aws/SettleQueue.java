package org.newsfold.aws;

import java.time.Duration;
import java.util.Map;
import org.newsfold.article.ArticleId;
import org.newsfold.json.Json;
import org.newsfold.stage.SettleLater;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * Sends {@code {"settle":"<articleId>"}} to the queue of cluster, to be delivered after a delay.
 */
public final class SettleQueue implements SettleLater {
  static final String SETTLE = "settle";

  private final SqsClient sqs;
  private final String queueUrl;
  private final Duration delay;

  /**
   * Sends to one queue.
   *
   * @param delay whole seconds, up to 15 minutes
   */
  public SettleQueue(SqsClient sqs, String queueUrl, Duration delay) {
    this.sqs = sqs;
    this.queueUrl = queueUrl;
    this.delay = delay;
  }

  @Override
  public void settle(ArticleId article) {
    sqs.sendMessage(
        r ->
            r.queueUrl(queueUrl)
                .messageBody(Json.write(Map.of(SETTLE, article.value())))
                .delaySeconds((int) delay.toSeconds()));
  }
}
