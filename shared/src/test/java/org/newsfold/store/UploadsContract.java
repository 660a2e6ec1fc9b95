package org.newsfold.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsfold.store.Uploads.ChangedMeanwhile;

/** What every uploads bucket does, versioned or not. */
public abstract class UploadsContract {
  /** Set apart from other tests' keys. */
  private final String folder = UUID.randomUUID() + "/";

  protected abstract Uploads uploads();

  /** Puts a file, replacing what is there. */
  protected abstract void drop(
      String key, byte[] bytes, String contentType, Map<String, String> metadata);

  protected abstract void remove(String key);

  @Test
  void hasNothingUnderKeysNeverUsed() {
    assertThat(uploads().current(folder + "none")).isEmpty();
  }

  @Test
  void tellsAboutTheCurrentVersion() {
    String key = folder + "a.html";
    drop(key, utf8("hello"), "text/html", Map.of("publisher", "The Paper", "url", "https://a/b?c"));
    UploadedObject object = uploads().current(key).orElseThrow();
    assertThat(object.key()).isEqualTo(key);
    assertThat(object.size()).isEqualTo(5);
    assertThat(object.contentType()).isEqualTo("text/html");
    assertThat(object.metadata())
        .isEqualTo(Map.of("publisher", "The Paper", "url", "https://a/b?c"));
    assertThat(object.eTag()).isNotEmpty().doesNotContain("\"");
    assertThat(object.version()).isNotEmpty();
    assertThat(Duration.between(object.lastModified(), Instant.now()).abs()).isLessThan(HOUR);
  }

  private static final Duration HOUR = Duration.ofHours(1);

  @Test
  void readsTheVersionLookedAt() throws Exception {
    String key = folder + "a.txt";
    drop(key, utf8("hello"), "text/plain", Map.of());
    assertThat(read(uploads().current(key).orElseThrow())).contains("hello");
  }

  @Test
  void readsEmptyFiles() throws Exception {
    String key = folder + "empty";
    drop(key, new byte[0], "text/plain", Map.of());
    UploadedObject object = uploads().current(key).orElseThrow();
    assertThat(object.size()).isZero();
    assertThat(read(object)).contains("");
  }

  @Test
  void neverReadsAnotherVersionThanTheOneLookedAt() throws Exception {
    String key = folder + "replaced";
    drop(key, utf8("old"), "text/plain", Map.of());
    UploadedObject old = uploads().current(key).orElseThrow();
    drop(key, utf8("new"), "text/plain", Map.of());
    UploadedObject replacing = uploads().current(key).orElseThrow();
    assertThat(replacing.version()).isNotEqualTo(old.version());
    assertThat(read(replacing)).contains("new");
    assertThat(read(old).orElse("old")).isEqualTo("old");
  }

  @Test
  void hasNothingAfterARemoval() throws Exception {
    String key = folder + "removed";
    drop(key, utf8("old"), "text/plain", Map.of());
    UploadedObject old = uploads().current(key).orElseThrow();
    remove(key);
    assertThat(uploads().current(key)).isEmpty();
    assertThat(read(old).orElse("old")).isEqualTo("old");
    drop(key, utf8("back"), "text/plain", Map.of());
    assertThat(read(uploads().current(key).orElseThrow())).contains("back");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "with blank",
        "a+b",
        "100%",
        "%2B",
        "a%20b",
        "#1",
        "what?",
        "it's \"so\"",
        "Müller/Größe.txt",
        "新闻",
        "\ud83d\udc4d\ud83c\udffd.txt",
        "a&b=c;d",
        "a:b@c$d,e!(f)*"
      })
  void takesKeysOfAllKinds(String name) throws Exception {
    String key = folder + name;
    drop(key, utf8(name), "text/plain", Map.of());
    assertThat(read(uploads().current(key).orElseThrow())).contains(name);
    remove(key);
    assertThat(uploads().current(key)).isEmpty();
  }

  @Test
  void takesKeysOf900Bytes() throws Exception {
    String key = folder + "long/".repeat((900 - folder.length()) / 5);
    drop(key + "end", utf8("hello"), "text/plain", Map.of());
    assertThat(read(uploads().current(key + "end").orElseThrow())).contains("hello");
  }

  /** The text of that version; empty if it is said to have changed meanwhile. */
  private Optional<String> read(UploadedObject object) throws IOException {
    try (InputStream in = uploads().read(object)) {
      return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (ChangedMeanwhile e) {
      return Optional.empty();
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
