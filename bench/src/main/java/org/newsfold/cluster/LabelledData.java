package org.newsfold.cluster;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.Article;
import org.newsfold.article.EnrichedArticle;
import org.newsfold.article.Revision;
import org.newsfold.article.Upload;
import org.newsfold.enrich.Enricher;
import org.newsfold.json.Json;

/** Labelled documents and pairs, one JSON object a line, as enriched articles. */
final class LabelledData {
  /** The set whose texts are each other's translations: in one language they repeat each other. */
  static final String TRANSLATIONS = "ntrex14";

  /** Invented reports in many languages that are shipped, a set in two halves. */
  private static final List<String> REPORTS = List.of("reports-1", "reports-2");

  /**
   * Sets of documents. The field {@code story} names the event where there is one, as it does where
   * {@code cluster} means the translations of one text; else {@code cluster}. Documents that people
   * could not place are left out.
   */
  private static final List<String> SETS =
      List.of("giveme5w", "vi_mds", "ecbplus", TRANSLATIONS, "wmt22_native");

  private final Enricher enricher = new Enricher();

  /**
   * A document of a set.
   *
   * @param source what its text is a translation of, or its own id
   */
  record Document(String set, String event, String source, EnrichedArticle article) {}

  /** A pair that was judged by a person. */
  record Pair(String set, EnrichedArticle one, EnrichedArticle other, boolean same) {}

  /** The documents of all sets in a folder, and the reports that are shipped. */
  List<Document> documents(Path folder) throws IOException {
    List<Document> documents = new ArrayList<>();
    for (String set : SETS) {
      lines(folder.resolve(set + ".jsonl")).stream()
          .filter(line -> !Boolean.TRUE.equals(line.get("ambiguous")))
          .map(line -> document(set, line))
          .forEach(documents::add);
    }
    for (String set : REPORTS) {
      shipped(set + ".jsonl").stream().map(line -> document(set, line)).forEach(documents::add);
    }
    return documents;
  }

  /** Whether a set is only half of one. */
  static boolean isHalf(String set) {
    return REPORTS.contains(set);
  }

  private Document document(String set, Map<String, Object> line) {
    return new Document(
        set,
        set + "/" + line.getOrDefault("story", line.get("cluster")),
        text(line, set.equals(TRANSLATIONS) ? "cluster" : "id"),
        article(text(line, "id"), text(line, "title"), text(line, "text"), line.get("date")));
  }

  /** Pairs in Russian and English, French and Turkish. */
  List<Pair> pairs(Path folder) throws IOException {
    List<Pair> pairs = new ArrayList<>();
    for (Map<String, Object> line : lines(folder.resolve("pairs_telegram.jsonl"))) {
      pairs.add(pair("telegram", line, "OK".equals(line.get("label"))));
    }
    for (Map<String, Object> line : lines(folder.resolve("pairs_semeval_fr_tr.jsonl"))) {
      if (line.get("overall") instanceof Number overall) {
        pairs.add(pair("semeval", line, overall.doubleValue() <= 2));
      }
    }
    return pairs;
  }

  private Pair pair(String set, Map<String, Object> line, boolean same) {
    String id = text(line, "pair_id");
    return new Pair(
        set,
        article(id + "/1", text(line, "title1"), text(line, "text1"), line.get("date1")),
        article(id + "/2", text(line, "title2"), text(line, "text2"), line.get("date2")),
        same);
  }

  EnrichedArticle article(String id, String title, String body, @Nullable Object date) {
    Upload upload = new Upload(id, "", Instant.EPOCH);
    return enricher.enrich(
        new Article(
            upload.articleId(),
            new Revision(""),
            upload,
            "document",
            title,
            body,
            List.of(),
            date instanceof String text ? instant(text) : null,
            null,
            null,
            null,
            null,
            Map.of(),
            List.of()));
  }

  private static @Nullable Instant instant(String text) {
    try {
      return text.length() == 10
          ? LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC)
          : text.length() <= 19
              ? LocalDateTime.parse(text).toInstant(ZoneOffset.UTC)
              : OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  static List<Map<String, Object>> lines(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.filter(line -> !line.isBlank()).map(Json::readObject).toList();
    }
  }

  /** The lines of a resource. */
  static List<Map<String, Object>> shipped(String name) throws IOException {
    InputStream in = Objects.requireNonNull(LabelledData.class.getResourceAsStream(name), name);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().map(Json::readObject).toList();
    }
  }

  static String text(Map<String, Object> line, String field) {
    return line.get(field) instanceof String text ? text : "";
  }
}
