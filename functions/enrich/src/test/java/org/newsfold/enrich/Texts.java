package org.newsfold.enrich;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.newsfold.article.Article;
import org.newsfold.article.ArticleId;
import org.newsfold.article.EnrichedArticle;
import org.newsfold.article.Revision;
import org.newsfold.article.Upload;

/** Articles for tests, and the one enricher that all tests share, since its model is large. */
final class Texts {
  static final Enricher ENRICHER = new Enricher();

  /** A Sunday. */
  static final Instant PUBLISHED = Instant.parse("2025-02-16T10:00:00Z");

  private Texts() {}

  static Article article(String headline, String body) {
    return new Article(
        ArticleId.of("a.txt"),
        Revision.of("1", PUBLISHED, "v"),
        new Upload("a.txt", "", PUBLISHED),
        "text",
        headline,
        body,
        List.of(),
        PUBLISHED,
        null,
        null,
        null,
        null,
        Map.of(),
        List.of());
  }

  static EnrichedArticle enriched(String body) {
    return ENRICHER.enrich(article("", body));
  }

  /** Names as {@code TYPE name}, most telling first. */
  static List<String> names(String body) {
    return enriched(body).entities().stream()
        .map(entity -> entity.type() + " " + entity.name())
        .toList();
  }
}
