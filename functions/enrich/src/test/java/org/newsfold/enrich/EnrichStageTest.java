package org.newsfold.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsfold.article.Article;
import org.newsfold.article.EnrichedArticle;
import org.newsfold.article.Normalized;
import org.newsfold.article.Withdrawal;
import org.newsfold.stage.Meter;
import org.newsfold.stage.ObjectChange;
import org.newsfold.stage.UploadStatus.State;
import org.newsfold.store.ArticleKey;
import org.newsfold.store.MemoryArticleStore;
import org.newsfold.table.MemoryTable;
import org.newsfold.table.Retention;
import org.newsfold.table.StatusTable;

class EnrichStageTest {
  private final MemoryArticleStore store = new MemoryArticleStore();
  private final StatusTable statuses =
      new StatusTable(new MemoryTable(), new Retention(Duration.ofDays(90)));
  private final EnrichStage stage =
      new EnrichStage(store, statuses, Meter.NONE, Texts.ENRICHER, InstantSource.system());

  private static ObjectChange change(String key, ObjectChange.Kind kind) {
    return new ObjectChange("articles", key, kind, "2", Texts.PUBLISHED, "v2");
  }

  private static String key(Normalized normalized) {
    return new ArticleKey(ArticleKey.Stage.NORMALIZED, normalized.id(), normalized.revision())
        .toString();
  }

  @Test
  void enrichesAnArticleAndSaysSo() {
    Article article = Texts.article("", "Anna Weber came to Minsk on Monday for talks.");
    store.save(article);
    assertThat(stage.accept(List.of(change(key(article), ObjectChange.Kind.CREATED)))).isEmpty();
    assertThat(store.enriched(article.id(), article.revision()))
        .get()
        .isInstanceOfSatisfying(
            EnrichedArticle.class,
            enriched -> assertThat(enriched.language().tag()).isEqualTo("en"));
    assertThat(statuses.of("a.txt")).extracting("state").containsExactly(State.ENRICHED);
  }

  @Test
  void passesAWithdrawalOn() {
    Article article = Texts.article("", "");
    Normalized withdrawal = new Withdrawal(article.id(), article.revision(), article.upload());
    store.save(withdrawal);
    stage.accept(List.of(change(key(withdrawal), ObjectChange.Kind.CREATED)));
    assertThat(store.enriched(article.id(), article.revision())).contains((Withdrawal) withdrawal);
  }

  @Test
  void acknowledgesRemovedObjectsAndForeignKeys() {
    Article article = Texts.article("", "Text.");
    assertThat(
            stage.accept(
                List.of(
                    change(key(article), ObjectChange.Kind.REMOVED),
                    change(key(article), ObjectChange.Kind.CREATED),
                    change("facts/a/b.json", ObjectChange.Kind.CREATED))))
        .isEmpty();
    assertThat(statuses.of("a.txt")).isEmpty();
  }

  @Test
  void recordsWhatItGivesUp() {
    Article article = Texts.article("", "Text.");
    store.save(article);
    stage.gaveUp(
        change(key(article), ObjectChange.Kind.CREATED), new IllegalStateException("S3 is down"));
    assertThat(statuses.of("a.txt"))
        .singleElement()
        .satisfies(
            status -> {
              assertThat(status.state()).isEqualTo(State.FAILED_TO_ENRICH);
              assertThat(status.reason()).contains("S3 is down");
            });
  }
}
