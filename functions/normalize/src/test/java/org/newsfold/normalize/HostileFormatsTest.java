package org.newsfold.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsfold.normalize.Files.normalize;
import static org.newsfold.normalize.Files.rejection;
import static org.newsfold.normalize.Files.utf8;
import static org.newsfold.normalize.Files.zip;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is made to break readers, and what is merely large. Each ends in articles or a rejection;
 * these tests run in a heap of 512 MB.
 */
class HostileFormatsTest {
  @Test
  void runsInTheHeapThatItSpeaksOf() {
    assertThat(Runtime.getRuntime().maxMemory()).isLessThanOrEqualTo(512L * 1024 * 1024);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({
    "org.newsfold.normalize.HostileFiles#bombs",
    "org.newsfold.normalize.HostileFiles#nested",
    "org.newsfold.normalize.HostileFiles#large"
  })
  @Timeout(60)
  void endsInTime(String name, HostileFiles.Content content) throws IOException {
    Outcome outcome = normalize(name, content.make());
    assertThat(isAnswer(outcome)).as(outcome.toString()).isTrue();
  }

  private static boolean isAnswer(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Articles read -> !read.articles().isEmpty() || !read.rejected().isEmpty();
      case Outcome.Rejection rejection -> !rejection.reason().isBlank();
    };
  }

  @Test
  void readsNoFileThatAnEntityNames() {
    String feed =
        "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><rss><channel>"
            + "<item><guid>1</guid><content:encoded>Before &a; after.</content:encoded></item></channel></rss>";

    assertThat(Files.part("1", "feed.rss", utf8(feed)).articleBody()).doesNotContain("root:");
  }

  @Test
  void doesTheRestOfAnArchiveWhereOneFileIsHostile() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("tags.html", utf8("<html>" + HostileFiles.tags(400_000)));
    files.put("bad.pdf", utf8("%PDF-1.4 and nothing else"));
    files.put("inner.zip", new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0});
    files.put("good.txt", Files.story(1));

    assertThat(Files.parts("day.zip", zip(files))).containsKey("good.txt");
    assertThat(Files.articles("day.zip", zip(files)).rejected())
        .extracting(Outcome.RejectedPart::part)
        .contains("tags.html", "bad.pdf", "inner.zip");
  }

  @Test
  void namesTheBombAndTheWayOut() throws IOException {
    assertThat(rejection("a.gz", HostileFiles.gzipped(utf8("a".repeat(1_000_000)), 100)))
        .contains("200-fold");
    assertThat(rejection("a.zip", zip(Map.of("a.txt", utf8("a".repeat(9_000_000))))))
        .contains("200-fold");
    assertThat(rejection("a.zip", HostileFiles.many(20_000, utf8("x"))))
        .startsWith("It holds more than 10,000 parts")
        .contains("newsfold ingest");
  }

  @Test
  void closesNothingThatItWasGiven() throws IOException {
    InputStream in =
        new ByteArrayInputStream(zip(Map.of("a.txt", Files.story(1)))) {
          @Override
          public void close() {
            throw new AssertionError("Closed");
          }
        };
    assertThat(new Normalizer().normalize("a.zip", in)).isInstanceOf(Outcome.Articles.class);
  }
}
