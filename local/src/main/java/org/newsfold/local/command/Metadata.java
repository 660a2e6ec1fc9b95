package org.newsfold.local.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsfold.json.Json;

/** What an uploader declares of files, by key; read from a JSON file ({@code --meta}). */
final class Metadata {
  static final String HELP =
      "JSON of what plain text cannot say, by key (the dropped path): {\"news/a.txt\": {\"url\": \"https://…\","
          + " \"published\": \"2026-05-06T14:30:00Z\", \"publisher\": \"…\", \"language\": \"de\"}};"
          + " each field may be left out.";

  private static final Set<String> FIELDS = Set.of("url", "published", "publisher", "language");

  private final Map<String, Map<String, String>> byKey;

  private Metadata(Map<String, Map<String, String>> byKey) {
    this.byKey = byKey;
  }

  /**
   * Reads the file.
   *
   * @param file null: nothing is declared
   * @throws Trouble if it is not of that form
   */
  static Metadata read(@Nullable Path file) {
    if (file == null) {
      return new Metadata(Map.of());
    }
    try {
      Map<String, Map<String, String>> byKey = new LinkedHashMap<>();
      Json.readObject(Files.readString(file))
          .forEach((key, fields) -> byKey.put(Drops.key(Path.of(key)), fields(file, key, fields)));
      return new Metadata(byKey);
    } catch (IOException e) {
      throw Trouble.usage("The metadata file " + file + " cannot be read: " + Drops.reason(e));
    } catch (Json.Malformed e) {
      throw Trouble.usage("The metadata file " + file + " is no JSON object: " + e.getMessage());
    }
  }

  /** What is declared of a key, as S3 user metadata. */
  Map<String, String> of(String key) {
    return byKey.getOrDefault(key, Map.of());
  }

  /** The same, and where nothing is declared, what else is known. */
  Map<String, String> of(String key, Map<String, String> known) {
    Map<String, String> all = new LinkedHashMap<>(known);
    all.putAll(of(key));
    return all;
  }

  private static Map<String, String> fields(Path file, String key, @Nullable Object value) {
    if (!(value instanceof Map<?, ?> fields)) {
      throw Trouble.usage("In %s, %s is no object of fields".formatted(file, key));
    }
    Map<String, String> read = new LinkedHashMap<>();
    fields.forEach(
        (name, said) -> {
          if (!FIELDS.contains(String.valueOf(name)) || !(said instanceof String text)) {
            throw Trouble.usage(
                "In %s, %s has %s: only texts under url, published, publisher and language are known"
                    .formatted(file, key, name));
          }
          read.put(String.valueOf(name), encoded(text));
        });
    return read;
  }

  /** As S3 answers text beyond ASCII: an encoded word of RFC 2047. */
  private static String encoded(String text) {
    boolean ascii = text.chars().allMatch(c -> c >= ' ' && c < 0x7f);
    return ascii
        ? text
        : "=?UTF-8?B?"
            + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8))
            + "?=";
  }
}
