package org.newsfold.normalize;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.newsfold.article.Article;
import org.newsfold.article.Revision;
import org.newsfold.store.UploadedObject;

/** Files for tests, and what becomes of them. */
final class Files {
  static final Instant RECEIVED = Instant.parse("2026-05-20T10:00:00Z");

  static final String STORY =
      """
      Council votes for new bridge over the Wesenitz

      The town council of Lindenau voted 21 to 12 on Monday for a new bridge over the Wesenitz.

      Mayor Karla Engel called it a good day for the town. Work is to begin in March.
      """;

  private Files() {}

  static Outcome normalize(String name, byte[] bytes) {
    return new Normalizer().normalize(name, new ByteArrayInputStream(bytes));
  }

  static Outcome normalize(String name, String text) {
    return normalize(name, utf8(text));
  }

  static Article article(String name, byte[] bytes) {
    return only(normalize(name, bytes));
  }

  static Article article(String name, String text) {
    return article(name, utf8(text));
  }

  static Article article(String text, Map<String, String> metadata) {
    return only(
        new Normalizer()
            .normalize(
                object("a.txt", utf8(text), metadata),
                Revision.of("01", RECEIVED, "v1"),
                new ByteArrayInputStream(utf8(text))));
  }

  /** The articles of a file of several parts, by part name. */
  static Map<String, Article> parts(String name, byte[] bytes) {
    Map<String, Article> parts = new LinkedHashMap<>();
    articles(name, bytes).articles().forEach(a -> parts.put(a.upload().part(), a));
    return parts;
  }

  /** The article of a part. */
  static Article part(String part, String name, byte[] bytes) {
    return Objects.requireNonNull(parts(name, bytes).get(part), part);
  }

  static Outcome.Articles articles(String name, byte[] bytes) {
    return switch (normalize(name, bytes)) {
      case Outcome.Articles read -> read;
      case Outcome.Rejection rejection -> throw new AssertionError(rejection.reason());
    };
  }

  static String rejection(String name, byte[] bytes) {
    return switch (normalize(name, bytes)) {
      case Outcome.Articles read -> throw new AssertionError("Not rejected: " + read);
      case Outcome.Rejection rejection -> rejection.reason();
    };
  }

  static UploadedObject object(String key, byte[] bytes, Map<String, String> metadata) {
    return new UploadedObject(key, "v1", "etag", bytes.length, RECEIVED, "", metadata);
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A ZIP archive of files by name, in order. */
  static byte[] zip(Map<String, byte[]> files) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** An article in plain text that is told from others by its number. */
  static byte[] story(int number) {
    return utf8("Story number %d of the day\n\n%s".formatted(number, STORY));
  }

  private static Article only(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Articles read -> {
        if (read.articles().size() != 1) {
          throw new AssertionError("Not one article: " + read);
        }
        yield read.articles().getFirst();
      }
      case Outcome.Rejection rejection -> throw new AssertionError(rejection.reason());
    };
  }
}
