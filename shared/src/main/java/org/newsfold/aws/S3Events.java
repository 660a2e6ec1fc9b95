package org.newsfold.aws;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsfold.stage.ObjectChange;

/**
 * Reads S3's event notifications.
 *
 * <p>Format: <a
 * href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html">Event
 * message structure</a>. Keys are URL-encoded there: {@code +} is a blank, {@code %2B} a plus, the
 * rest UTF-8. Stores other than S3 write {@code %20} for a blank, and some leave the sequencer out.
 */
final class S3Events {
  private static final String RECORDS = "Records";

  private S3Events() {}

  /** Whether a message is S3's word about changed objects, or its test whether it may send them. */
  static boolean isNotification(Map<String, Object> message) {
    return message.get(RECORDS) instanceof List || isTest(message);
  }

  /**
   * The changes that a notification tells of, in its order; none for a test, and none for records
   * that tell of neither creation nor removal.
   *
   * @throws IllegalArgumentException if a record lacks what every record has
   */
  static List<ObjectChange> changes(Map<String, Object> message) {
    List<ObjectChange> changes = new ArrayList<>();
    if (message.get(RECORDS) instanceof List<?> records) {
      records.forEach(record -> change(record).ifPresent(changes::add));
    }
    return changes;
  }

  private static boolean isTest(Map<String, Object> message) {
    return "s3:TestEvent".equals(message.get("Event"));
  }

  private static Optional<ObjectChange> change(@Nullable Object record) {
    return kind(required(record, "eventName"))
        .map(
            kind ->
                new ObjectChange(
                    required(record, "s3", "bucket", "name"),
                    URLDecoder.decode(
                        required(record, "s3", "object", "key"), StandardCharsets.UTF_8),
                    kind,
                    text(record, "s3", "object", "sequencer"),
                    time(required(record, "eventTime")),
                    version(record)));
  }

  private static Optional<ObjectChange.Kind> kind(String eventName) {
    String name = eventName.startsWith("s3:") ? eventName.substring(3) : eventName;
    if (name.startsWith("ObjectCreated:")) {
      return Optional.of(ObjectChange.Kind.CREATED);
    }
    return name.startsWith("ObjectRemoved:") || name.startsWith("LifecycleExpiration:")
        ? Optional.of(ObjectChange.Kind.REMOVED)
        : Optional.empty();
  }

  private static String version(@Nullable Object record) {
    String versionId = text(record, "s3", "object", "versionId");
    return S3Uploads.isVersion(versionId)
        ? versionId
        : S3Uploads.unquoted(text(record, "s3", "object", "eTag"));
  }

  private static Instant time(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("S3 event with an unreadable time", e);
    }
  }

  private static String required(@Nullable Object record, String... path) {
    String text = text(record, path);
    if (text.isEmpty()) {
      throw new IllegalArgumentException("S3 event without " + String.join(".", path));
    }
    return text;
  }

  private static String text(@Nullable Object record, String... path) {
    Object at = record;
    for (String name : path) {
      at = at instanceof Map<?, ?> fields ? fields.get(name) : null;
    }
    return at instanceof String text ? text : "";
  }
}
