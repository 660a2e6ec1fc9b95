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

  private static final Duration LONGEST = Duration.ofMinutes(15);

  private final SqsClient sqs;
  private final String queueUrl;
  private final Duration delay;

  /**
   * Sends to one queue.
   *
   * @param delay a short one, whole seconds; what comes to more than 15 minutes is cut there
   */
  public SettleQueue(SqsClient sqs, String queueUrl, Duration delay) {
    this.sqs = sqs;
    this.queueUrl = queueUrl;
    this.delay = delay;
  }

  @Override
  public void settle(ArticleId article, int delays) {
    long seconds = Math.min(LONGEST.toSeconds(), delays * delay.toSeconds());
    sqs.sendMessage(
        r ->
            r.queueUrl(queueUrl)
                .messageBody(Json.write(Map.of(SETTLE, article.value())))
                .delaySeconds((int) seconds));
  }
}
