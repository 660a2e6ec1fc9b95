package org.newsfold.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsfold.normalize.Files.articles;
import static org.newsfold.normalize.Files.gzip;
import static org.newsfold.normalize.Files.part;
import static org.newsfold.normalize.Files.parts;
import static org.newsfold.normalize.Files.rejection;
import static org.newsfold.normalize.Files.utf8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;
import org.newsfold.article.Article;
import org.newsfold.normalize.format.Limits;
import org.newsfold.normalize.format.Splitter;

/** What crawlers keep, 7z archives, and how archives are taken apart. */
class WarcFormatTest {
  private static final String PAGE =
      "<html><head><title>Ferry</title></head><body><p>"
          + "The ferry Marit ran aground off Holmvik on Sunday, the coast guard said. ".repeat(4)
          + "</p></body></html>";

  static byte[] warc(String http, int... numbers) {
    ByteArrayOutputStream warc = new ByteArrayOutputStream();
    warc.writeBytes(record("warcinfo", "", "application/warc-fields", utf8("software: x\r\n")));
    for (int number : numbers) {
      String address = "https://example.org/" + number;
      warc.writeBytes(record("request", address, "application/http", utf8("GET / HTTP/1.1\r\n")));
      warc.writeBytes(
          record("response", address, "application/http; msgtype=response", utf8(http)));
    }
    return warc.toByteArray();
  }

  private static byte[] record(String type, String address, String contentType, byte[] block) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(
        utf8(
            "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
                .formatted(type, address, contentType, block.length)));
    out.writeBytes(block);
    out.writeBytes(utf8("\r\n\r\n"));
    return out.toByteArray();
  }

  static String http(String status, String type) {
    return "HTTP/1.1 %s\r\nContent-Type: %s\r\n\r\n%s".formatted(status, type, PAGE);
  }

  @Test
  void readsThePagesOfACrawl() {
    ByteArrayOutputStream crawl = new ByteArrayOutputStream();
    crawl.writeBytes(gzip(warc(http("200 OK", "text/html; charset=utf-8"), 1, 2)));
    crawl.writeBytes(gzip(warc(http("404 Not Found", "text/html"), 3)));
    crawl.writeBytes(gzip(warc(http("200 OK", "image/png"), 4)));
    byte[] file = crawl.toByteArray();
    Article page = part("https://example.org/1", "news.warc.gz", file);

    assertThat(parts("news.warc.gz", file).keySet())
        .containsExactly("https://example.org/1", "https://example.org/2");
    assertThat(articles("news.warc.gz", file).rejected()).isEmpty();
    assertThat(page.url()).isEqualTo("https://example.org/1");
    assertThat(page.headline()).isEqualTo("Ferry");
    assertThat(page.format()).isEqualTo("html");
  }

  @Test
  void readsBodiesInChunks() {
    String body =
        Integer.toHexString(100)
            + ";x=y\r\n"
            + PAGE.substring(0, 100)
            + "\r\n"
            + Integer.toHexString(PAGE.length() - 100)
            + "\r\n"
            + PAGE.substring(100)
            + "\r\n0\r\n\r\n";
    byte[] file =
        warc(
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"
                + body,
            1);

    assertThat(part("https://example.org/1", "a.warc", file).articleBody())
        .startsWith("The ferry")
        .endsWith("the coast guard said.");
  }

  @Test
  void rejectsACrawlThatIsCutOff() {
    byte[] file = warc(http("200 OK", "text/html"), 1, 2);

    assertThat(rejection("a.warc", Arrays.copyOf(file, file.length - 200)))
        .isEqualTo("It is a WARC file that is damaged or cut off. Upload it again, whole.");
  }

  @Test
  void readsSevenZip() throws IOException {
    SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel();
    try (SevenZOutputFile archive = new SevenZOutputFile(channel)) {
      SevenZArchiveEntry entry = new SevenZArchiveEntry();
      entry.setName("may/a.txt");
      archive.putArchiveEntry(entry);
      archive.write(Files.story(1));
      archive.closeArchiveEntry();
    }
    byte[] file = Arrays.copyOf(channel.array(), (int) channel.size());

    assertThat(parts("a.7z", file).keySet()).containsExactly("may/a.txt");
    assertThat(rejection("b.7z", Arrays.copyOf(file, file.length / 2))).contains("7z archive");
  }

  @Test
  void takesArchivesApartWithoutReadingWhatTheyHold() throws IOException {
    byte[] lines = utf8("{\"id\": \"x\", \"text\": \"One.\"}\n{\"text\": \"Two.\"}\n");
    byte[] zip =
        Files.zip(
            Map.of("a.jsonl", lines, "b.warc.gz", gzip(warc(http("200 OK", "text/html"), 1))));
    List<String> taken = new ArrayList<>();
    Splitter.split(
        "a.zip",
        new ByteArrayInputStream(zip),
        (part, type, address, content) -> taken.add(part + " " + address + " " + content.length),
        no -> taken.add(no.reason()));

    assertThat(taken)
        .containsExactlyInAnyOrder(
            "a.jsonl/x null 27",
            "a.jsonl/2 null 16",
            "b.warc.gz/https://example.org/1 https://example.org/1 " + PAGE.length());
    Limits one = Limits.DEFAULT.with(1, 1_000_000, Limits.DEFAULT.time());
    assertThat(Splitter.isTooLarge("a.zip", 9, new ByteArrayInputStream(zip), one)).isTrue();
    assertThat(Splitter.isTooLarge("a.zip", 9, new ByteArrayInputStream(zip), Limits.DEFAULT))
        .isFalse();
    assertThat(
            Splitter.isTooLarge(
                "a.txt", 99_000_000, new ByteArrayInputStream(Files.story(1)), Limits.DEFAULT))
        .isFalse();
  }
}
