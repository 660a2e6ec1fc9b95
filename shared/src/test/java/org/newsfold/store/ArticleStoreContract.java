package org.newsfold.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.newsfold.article.Article;
import org.newsfold.article.ArticleId;
import org.newsfold.article.EnrichedArticle;
import org.newsfold.article.Language;
import org.newsfold.article.Normalized;
import org.newsfold.article.Revision;
import org.newsfold.article.Upload;
import org.newsfold.article.Withdrawal;

/** What every store of articles does. */
public abstract class ArticleStoreContract {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final Revision FIRST = Revision.of("0055AED6DCD90281E5", NOON, "v/1 +.é");

  private final Upload upload = new Upload(UUID.randomUUID() + "/größer \ud83d\udc4d", "", NOON);
  private final ArticleId id = upload.articleId();
  private final Revision second = Revision.of("0055AED6DCD90281E6", NOON, "");

  protected abstract ArticleStore store();

  @Test
  void hasNothingThatWasNotSaved() {
    assertThat(store().normalized(id, FIRST)).isEmpty();
    assertThat(store().enriched(id, FIRST)).isEmpty();
  }

  @Test
  void keepsEachRevisionOfEachStage() {
    Article article = article("old");
    EnrichedArticle enriched = enriched(article);
    Withdrawal gone = new Withdrawal(id, second, upload);
    store().save(article);
    store().save(enriched);
    store().save((Normalized) gone);
    assertThat(store().normalized(id, FIRST)).contains(article);
    assertThat(store().enriched(id, FIRST)).contains(enriched);
    assertThat(store().normalized(id, second)).contains(gone);
    assertThat(store().enriched(id, second)).isEmpty();
  }

  @Test
  void listsTheRevisionsOfOneArticleInOrder() {
    Article article = article("old");
    assertThat(store().revisions(id)).isEmpty();
    store().save((Normalized) new Withdrawal(id, second, upload));
    store().save(article);
    store().save(enriched(article));
    assertThat(store().revisions(id)).containsExactly(FIRST, second);
  }

  @Test
  void savesAgain() {
    store().save(article("old"));
    store().save(article("new"));
    assertThat(store().normalized(id, FIRST)).contains(article("new"));
  }

  @Test
  void keepsTextOfFiveMegabytes() {
    Article article = article("größer \ud83d\udc4d ".repeat(250_000));
    store().save(article);
    assertThat(store().normalized(id, FIRST)).contains(article);
  }

  private Article article(String body) {
    return new Article(
        id,
        FIRST,
        upload,
        "text",
        "Head \"line\"",
        body,
        List.of("Ann"),
        NOON,
        null,
        null,
        null,
        null,
        Map.of("publisher", "Süd"),
        List.of());
  }

  private static EnrichedArticle enriched(Article article) {
    return new EnrichedArticle(
        article,
        new Language("de", .5),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
