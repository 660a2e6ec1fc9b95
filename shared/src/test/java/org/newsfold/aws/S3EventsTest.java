package org.newsfold.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.newsfold.stage.ObjectChange;
import org.newsfold.stage.ObjectChange.Kind;

class S3EventsTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123Z");

  @Example
  void readsWhatS3Says() {
    Map<String, Object> object =
        Map.of("key", "a.txt", "sequencer", "0055AE", "versionId", "v1", "eTag", "e1", "size", 3);
    assertThat(S3Events.changes(notification("ObjectCreated:Put", object)))
        .containsExactly(new ObjectChange("uploads", "a.txt", Kind.CREATED, "0055AE", NOON, "v1"));
  }

  @Example
  void takesTheTagWhereThereIsNoVersion() {
    assertThat(one(Map.of("key", "a", "eTag", "\"e1\"")).version()).isEqualTo("e1");
    assertThat(one(Map.of("key", "a", "eTag", "e1", "versionId", "null")).version())
        .isEqualTo("e1");
    assertThat(one(Map.of("key", "a", "eTag", "e1", "versionId", "")).version()).isEqualTo("e1");
    assertThat(one(Map.of("key", "a")).version()).isEmpty();
    assertThat(one(Map.of("key", "a")).sequencer()).isEmpty();
  }

  @Example
  void decodesKeysAsS3EncodesThem() {
    assertThat(key("a+b%2Bc%20d")).isEqualTo("a b+c d");
    assertThat(key("M%C3%BCller/%F0%9F%91%8D.txt")).isEqualTo("Müller/\ud83d\udc4d.txt");
    assertThat(key("100%25+%23+%22")).isEqualTo("100% # \"");
    assertThat(key("plain-ü.txt")).isEqualTo("plain-ü.txt");
  }

  @Property(tries = 300)
  void decodesEveryKey(
      @ForAll
          @CharRange(from = ' ', to = '\ud7ff')
          @CharRange(from = '\ue000', to = '\uffff')
          @Chars({'+', '%', ' ', '/'})
          String key) {
    String encoded = URLEncoder.encode(key + "\ud83d\udc4d", StandardCharsets.UTF_8);
    assertThat(key(encoded)).isEqualTo(key + "\ud83d\udc4d");
  }

  @Example
  void tellsCreationFromRemoval() {
    assertThat(kinds("ObjectCreated:Put")).containsExactly(Kind.CREATED);
    assertThat(kinds("ObjectCreated:Copy")).containsExactly(Kind.CREATED);
    assertThat(kinds("s3:ObjectCreated:CompleteMultipartUpload")).containsExactly(Kind.CREATED);
    assertThat(kinds("ObjectRemoved:Delete")).containsExactly(Kind.REMOVED);
    assertThat(kinds("ObjectRemoved:DeleteMarkerCreated")).containsExactly(Kind.REMOVED);
    assertThat(kinds("LifecycleExpiration:Delete")).containsExactly(Kind.REMOVED);
    assertThat(kinds("LifecycleExpiration:DeleteMarkerCreated")).containsExactly(Kind.REMOVED);
    assertThat(kinds("ObjectTagging:Put")).isEmpty();
  }

  @Example
  void knowsTestsAndStrangers() {
    Map<String, Object> test = Map.of("Service", "Amazon S3", "Event", "s3:TestEvent");
    assertThat(S3Events.isNotification(test)).isTrue();
    assertThat(S3Events.changes(test)).isEmpty();
    assertThat(S3Events.isNotification(Map.of("settle", "x"))).isFalse();
    assertThat(S3Events.isNotification(Map.of("Records", "x"))).isFalse();
  }

  @Example
  void rejectsRecordsThatLackSomething() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> S3Events.changes(notification("ObjectCreated:Put", Map.of())))
        .withMessageContaining("s3.object.key");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> S3Events.changes(Map.of("Records", List.of("x"))))
        .withMessageContaining("eventName");
    assertThatIllegalArgumentException().isThrownBy(() -> key("%zz"));
  }

  private static List<Kind> kinds(String eventName) {
    return S3Events.changes(notification(eventName, Map.of("key", "a"))).stream()
        .map(ObjectChange::kind)
        .toList();
  }

  private static String key(String encoded) {
    return one(Map.of("key", encoded)).key();
  }

  private static ObjectChange one(Map<String, Object> object) {
    return S3Events.changes(notification("ObjectCreated:Put", object)).getFirst();
  }

  private static Map<String, Object> notification(String eventName, Map<String, Object> object) {
    Map<String, Object> s3 = Map.of("bucket", Map.of("name", "uploads"), "object", object);
    Map<String, Object> record =
        Map.of("eventName", eventName, "eventTime", "2026-03-01T12:00:00.123Z", "s3", s3);
    return Map.of("Records", List.of(record));
  }
}
