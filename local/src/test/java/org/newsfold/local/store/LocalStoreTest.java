package org.newsfold.local.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsfold.json.Json;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.MetadataDirective;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.ObjectIdentifier;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

class LocalStoreTest {
  private static final String BUCKET = LocalStore.UPLOADS;
  private static final String ODD = "gut ä+%20 'x' \"#?\" 😀.txt";

  private final Path folder;
  private final RecordedEvents events = new RecordedEvents();
  private LocalStore store;
  private S3Client s3;

  LocalStoreTest(@TempDir Path folder) {
    this.folder = folder;
    this.store = start();
    this.s3 = store.clients().s3();
  }

  @AfterEach
  void stop() {
    s3.close();
    store.close();
  }

  @Test
  void tellsOfPutsWithKeysAsS3EncodesThem() {
    put(ODD, "text");
    assertThat(events.sent())
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.key()).isEqualTo(ODD);
              assertThat(event.eTag()).isEqualTo("1cb251ec0d568de6a929b520c4aed8d1");
              assertThat(event.notification())
                  .contains("\"key\":\"gut+%C3%A4%2B%2520+%27x%27+%22%23%3F%22+%F0%9F%98%80.txt\"")
                  .contains("\"eventName\":\"ObjectCreated:Put\"");
            });
    assertThat(Json.readObject(events.sent().getFirst().notification())).containsKey("Records");
  }

  @Test
  void tellsOfCopiesAndRemovalsOfWhatWasThere() {
    put("a", "1");
    s3.copyObject(
        c -> c.sourceBucket(BUCKET).sourceKey("a").destinationBucket(BUCKET).destinationKey("b"));
    s3.deleteObject(d -> d.bucket(BUCKET).key("a"));
    s3.deleteObject(d -> d.bucket(BUCKET).key("never there"));
    s3.deleteObjects(
        d -> d.bucket(BUCKET).delete(x -> x.objects(ObjectIdentifier.builder().key("b").build())));
    assertThat(events.names())
        .containsExactly(
            "ObjectCreated:Put a",
            "ObjectCreated:Copy b",
            "ObjectRemoved:Delete a",
            "ObjectRemoved:Delete b");
  }

  @Test
  void tellsOnceOfAnUploadInParts() {
    String id =
        s3.createMultipartUpload(m -> m.bucket(BUCKET).key("big").metadata(Map.of("url", "x")))
            .uploadId();
    byte[] first = new byte[5 << 20];
    String tag1 = part(id, 1, first);
    String tag2 = part(id, 2, new byte[10]);
    assertThat(events.sent()).isEmpty();
    s3.completeMultipartUpload(
        m ->
            m.bucket(BUCKET)
                .key("big")
                .uploadId(id)
                .multipartUpload(
                    u ->
                        u.parts(
                            CompletedPart.builder().partNumber(1).eTag(tag1).build(),
                            CompletedPart.builder().partNumber(2).eTag(tag2).build())));
    assertThat(events.names()).containsExactly("ObjectCreated:CompleteMultipartUpload big");
    HeadObjectResponse head = s3.headObject(h -> h.bucket(BUCKET).key("big"));
    assertThat(head.contentLength()).isEqualTo(first.length + 10L);
    assertThat(head.eTag()).endsWith("-2\"");
    assertThat(head.metadata()).containsEntry("url", "x");
  }

  @Test
  void numbersEventsUpwardsAlsoAfterARestart() {
    put("a", "1");
    put("a", "2");
    stop();
    restart();
    put("b", "3");
    List<String> sequencers = events.sent().stream().map(ObjectEvent::sequencer).toList();
    assertThat(sequencers).hasSize(3).isSorted().doesNotHaveDuplicates();
    assertThat(sequencers).allMatch(s -> s.matches("[0-9A-F]{16}"));
  }

  @Test
  void keepsObjectsWithTheirMetadataAcrossARestart() {
    s3.putObject(
        p -> p.bucket(BUCKET).key(ODD).contentType("text/html").metadata(Map.of("publisher", "P")),
        RequestBody.fromString("<p>x"));
    stop();
    restart();
    HeadObjectResponse head = s3.headObject(h -> h.bucket(BUCKET).key(ODD));
    assertThat(head.contentType()).isEqualTo("text/html");
    assertThat(head.metadata()).containsExactly(Map.entry("publisher", "P"));
    assertThat(get(ODD)).isEqualTo("<p>x");
  }

  @Test
  void takesKeysThatNoFileSystemTakes() {
    List<String> keys = List.of("a", "a/b", "a//b", "x".repeat(1024), "é/é", "tail/", "A");
    keys.forEach(key -> put(key, key));
    assertThat(keys).allSatisfy(key -> assertThat(get(key)).isEqualTo(key));
    assertThat(s3.listObjectsV2(l -> l.bucket(BUCKET)).contents().stream().map(S3Object::key))
        .containsExactlyInAnyOrderElementsOf(keys);
  }

  @Test
  void refusesKeysThatWouldSpoilEveryList() {
    assertThatThrownBy(() -> put("a\u0001", "x"))
        .isInstanceOf(S3Exception.class)
        .hasMessageContaining("control characters");
    assertThat(events.sent()).isEmpty();
  }

  @Test
  void listsInOrderOfBytesPageByPageAndInGroups() {
    List.of("b", "a/1", "a/2", "\uff5e", "😀", "c/d/e").forEach(key -> put(key, key));
    assertThat(
            s3.listObjectsV2Paginator(l -> l.bucket(BUCKET).maxKeys(2)).contents().stream()
                .map(S3Object::key))
        .containsExactly("a/1", "a/2", "b", "c/d/e", "\uff5e", "😀");
    var grouped = s3.listObjectsV2Paginator(l -> l.bucket(BUCKET).delimiter("/").maxKeys(1));
    assertThat(grouped.commonPrefixes().stream().map(p -> p.prefix())).containsExactly("a/", "c/");
    assertThat(grouped.contents().stream().map(S3Object::key)).containsExactly("b", "\uff5e", "😀");
    assertThat(s3.listObjectsV2(l -> l.bucket(BUCKET).prefix("a/").startAfter("a/1")).contents())
        .extracting(S3Object::key)
        .containsExactly("a/2");
  }

  @Test
  void givesOnlyTheVersionThatIsAskedFor() {
    put("a", "old");
    String tag = s3.headObject(h -> h.bucket(BUCKET).key("a")).eTag();
    assertThat(s3.getObjectAsBytes(g -> g.bucket(BUCKET).key("a").ifMatch(tag)).asUtf8String())
        .isEqualTo("old");
    put("a", "new");
    assertThatThrownBy(() -> s3.getObjectAsBytes(g -> g.bucket(BUCKET).key("a").ifMatch(tag)))
        .isInstanceOfSatisfying(S3Exception.class, e -> assertThat(e.statusCode()).isEqualTo(412));
    assertThatThrownBy(() -> get("none")).isInstanceOf(NoSuchKeyException.class);
  }

  @Test
  void givesStretches() {
    put("a", "0123456789");
    assertThat(range("bytes=2-4")).isEqualTo("234");
    assertThat(range("bytes=7-")).isEqualTo("789");
    assertThat(range("bytes=-2")).isEqualTo("89");
    assertThatThrownBy(() -> range("bytes=10-"))
        .isInstanceOfSatisfying(S3Exception.class, e -> assertThat(e.statusCode()).isEqualTo(416));
  }

  @Test
  void replacesMetadataByACopyOntoItself() {
    put("a", "1");
    s3.copyObject(
        c ->
            c.sourceBucket(BUCKET)
                .sourceKey("a")
                .destinationBucket(BUCKET)
                .destinationKey("a")
                .metadataDirective(MetadataDirective.REPLACE)
                .metadata(Map.of("url", "u")));
    assertThat(s3.headObject(h -> h.bucket(BUCKET).key("a")).metadata()).containsKey("url");
    assertThat(get("a")).isEqualTo("1");
  }

  private void restart() {
    store = start();
    s3 = store.clients().s3();
  }

  private LocalStore start() {
    return LocalStore.start(
        folder, InetAddress.getLoopbackAddress(), 0, new LocalStore.Keys("k", "s"), events);
  }

  private void put(String key, String text) {
    s3.putObject(
        p -> p.bucket(BUCKET).key(key),
        RequestBody.fromBytes(text.getBytes(StandardCharsets.UTF_8)));
  }

  private String get(String key) {
    return s3.getObjectAsBytes(g -> g.bucket(BUCKET).key(key)).asUtf8String();
  }

  private String range(String range) {
    return s3.getObjectAsBytes(g -> g.bucket(BUCKET).key("a").range(range)).asUtf8String();
  }

  private String part(String id, int number, byte[] bytes) {
    return s3.uploadPart(
            u -> u.bucket(BUCKET).key("big").uploadId(id).partNumber(number),
            RequestBody.fromBytes(bytes))
        .eTag();
  }
}
