package org.newsfold.local.store;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsfold.json.Json;

/**
 * What happened to an object, as S3 tells it.
 *
 * @param name of the event, as {@code ObjectCreated:Put}
 * @param eTag without quotes; empty if the object is gone
 * @param sequencer 16 hexadecimal digits, growing from event to event of the whole store
 */
public record ObjectEvent(
    String bucket,
    String key,
    String name,
    String eTag,
    long size,
    String sequencer,
    Instant time) {

  /**
   * The notification that S3 would send: <a
   * href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html">Event
   * message structure</a>. In it keys are URL-encoded, a blank as {@code +}.
   */
  public String notification() {
    return Json.write(Map.of("Records", List.of(sentRecord())));
  }

  private Map<String, Object> sentRecord() {
    Map<String, Object> sent = new LinkedHashMap<>();
    sent.put("eventVersion", "2.1");
    sent.put("eventSource", "aws:s3");
    sent.put("awsRegion", LocalStore.REGION);
    sent.put("eventTime", time.toString());
    sent.put("eventName", name);
    sent.put("userIdentity", Map.of("principalId", "local"));
    sent.put("s3", Map.of("s3SchemaVersion", "1.0", "bucket", sentBucket(), "object", object()));
    return sent;
  }

  private Map<String, Object> sentBucket() {
    return Map.of("name", bucket, "arn", "arn:aws:s3:::" + bucket);
  }

  private Map<String, Object> object() {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("key", URLEncoder.encode(key, StandardCharsets.UTF_8));
    if (!eTag.isEmpty()) {
      object.put("size", size);
      object.put("eTag", eTag);
    }
    object.put("sequencer", sequencer);
    return object;
  }
}
