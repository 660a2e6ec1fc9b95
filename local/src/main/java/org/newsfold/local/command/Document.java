package org.newsfold.local.command;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.Article;
import org.newsfold.article.ArticleId;
import org.newsfold.article.Revision;
import org.newsfold.article.Upload;

/**
 * An article of an archive, one line of JSON. Any other field, as a language or a label, is never
 * read.
 *
 * @param date ISO 8601, a day or a time; UTC where it says no offset
 */
record Document(
    @Nullable String id, @Nullable String title, @Nullable String text, @Nullable String date) {
  static final String FORMAT = "document";

  private static final Revision ONLY = Revision.of("", Instant.EPOCH, "");
  private static final DateTimeFormatter ISO =
      DateTimeFormatter.ofPattern("yyyy-MM-dd[['T'][ ]HH:mm[:ss[.SSSSSS][.SSS]][XXX][XX][X]]");

  /** Why it is no article; empty if it is one. */
  Optional<String> unusable() {
    if (text == null || text.isBlank()) {
      return Optional.of("it has no text");
    }
    return Optional.empty();
  }

  /**
   * The document as an article.
   *
   * @param key what its id is made from
   */
  Article article(String key) {
    String headline = title == null ? "" : title.strip();
    Upload upload = new Upload(key, "", Instant.EPOCH);
    return new Article(
        ArticleId.of(key),
        ONLY,
        upload,
        FORMAT,
        headline,
        body(headline, text == null ? "" : text.strip()),
        List.of(),
        published().orElse(null),
        null,
        null,
        null,
        null,
        Map.of(),
        List.of());
  }

  /** The date, if it can be read. */
  Optional<Instant> published() {
    if (date == null || date.isBlank()) {
      return Optional.empty();
    }
    try {
      TemporalAccessor read =
          ISO.parseBest(date.strip(), OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
      return Optional.of(
          switch (read) {
            case OffsetDateTime time -> time.toInstant();
            case LocalDateTime time -> time.toInstant(ZoneOffset.UTC);
            default -> LocalDate.from(read).atStartOfDay().toInstant(ZoneOffset.UTC);
          });
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Many archives begin the text with the title once more. */
  private static String body(String headline, String text) {
    boolean repeated = !headline.isEmpty() && text.startsWith(headline + "\n");
    return repeated ? text.substring(headline.length()).strip() : text;
  }
}
