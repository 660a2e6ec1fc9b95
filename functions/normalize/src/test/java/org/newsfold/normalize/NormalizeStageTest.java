package org.newsfold.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsfold.article.Article;
import org.newsfold.article.ArticleId;
import org.newsfold.article.Enriched;
import org.newsfold.article.Normalized;
import org.newsfold.article.Revision;
import org.newsfold.article.Upload;
import org.newsfold.article.Withdrawal;
import org.newsfold.stage.Meter;
import org.newsfold.stage.ObjectChange;
import org.newsfold.stage.UploadStatus;
import org.newsfold.stage.UploadStatus.State;
import org.newsfold.store.ArticleStore;
import org.newsfold.store.FactKey;
import org.newsfold.store.MemoryArticleStore;
import org.newsfold.store.MemoryUploads;
import org.newsfold.store.UploadedObject;
import org.newsfold.store.Uploads;
import org.newsfold.story.Fact;
import org.newsfold.table.MemoryTable;
import org.newsfold.table.Retention;
import org.newsfold.table.StatusTable;
import org.newsfold.table.SteppedTable;

class NormalizeStageTest {
  private static final String KEY = "news/bridge.txt";
  private static final Instant NOW = Instant.parse("2026-05-20T12:00:00Z");

  private final MemoryUploads bucket = new MemoryUploads();
  private final Troubled uploads = new Troubled();
  private final MemoryArticleStore articles = new MemoryArticleStore();
  private final StatusTable statuses = new StatusTable(new MemoryTable(), Retention.FOR_EVER);
  private final NormalizeStage stage =
      new NormalizeStage(uploads, articles, statuses, Meter.NONE, new Normalizer(), () -> NOW);

  @Test
  void writesTheArticleOfTheCurrentVersion() {
    put(KEY, Files.utf8(Files.STORY));

    assertThat(stage.accept(List.of(change(KEY, "0a", "v1")))).isEmpty();

    Revision revision = Revision.of("0a", Files.RECEIVED, "e1");
    assertThat(normalized(KEY, revision))
        .get()
        .isInstanceOfSatisfying(
            Article.class,
            article -> {
              assertThat(article.headline()).startsWith("Council votes");
              assertThat(article.upload().received()).isEqualTo(Files.RECEIVED);
            });
    assertThat(statuses.of(KEY))
        .containsExactly(
            new UploadStatus(
                new Upload(KEY, "", Files.RECEIVED), revision, State.NORMALIZED, null, NOW));
  }

  @Test
  void withdrawsWhatIsGone() {
    stage.accept(List.of(change(KEY, "0b", "")));

    assertThat(normalized(KEY, Revision.of("0b", Files.RECEIVED, "")))
        .get()
        .isInstanceOf(Withdrawal.class);
  }

  @Test
  void withdrawsNothingWhenAnOldVersionIsRemovedOrADeleteComesLate() {
    put(KEY, Files.utf8(Files.STORY));
    ObjectChange removed =
        new ObjectChange("uploads", KEY, ObjectChange.Kind.REMOVED, "09", Files.RECEIVED, "older");

    assertThat(stage.accept(List.of(removed))).isEmpty();

    Revision revision = Revision.of("09", Files.RECEIVED, "e1");
    assertThat(normalized(KEY, revision)).get().isInstanceOf(Article.class);
    assertThat(revision).isLessThan(Revision.of("0a", Files.RECEIVED, "e1"));
  }

  @Test
  void withdrawsAndExplainsWhatItRejects() {
    put(KEY, new byte[] {0, 1, 2, 3});

    assertThat(stage.accept(List.of(change(KEY, "0c", "v1")))).isEmpty();

    assertThat(normalized(KEY, Revision.of("0c", Files.RECEIVED, "e1")))
        .get()
        .isInstanceOf(Withdrawal.class);
    assertThat(statuses.of(KEY))
        .singleElement()
        .satisfies(
            status -> {
              assertThat(status.state()).isEqualTo(State.REJECTED);
              assertThat(status.reason()).startsWith("It is");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"A story.", "\u0000", "[{\"text\":\"One.\"},{\"text\":\"Two.\"}]"})
  void recordsThatItGaveUpWhenTheArticlesCannotBeWritten(String text) {
    NormalizeStage troubled =
        new NormalizeStage(
            uploads, outOfOrder(), statuses, Meter.NONE, new Normalizer(), () -> NOW);
    put(KEY, Files.utf8(text));
    ObjectChange change = change(KEY, "0c", "e1");

    RuntimeException reason = Objects.requireNonNull(troubled.accept(List.of(change)).get(change));
    assertThat(reason).hasMessage("out of order");
    troubled.gaveUp(change, reason);

    assertThat(statuses.of(KEY).getFirst().state()).isEqualTo(State.FAILED_TO_SAVE);
  }

  /** As when an older delivery read the file before it was replaced, and goes on only now. */
  @Test
  void writesNothingOlderThanWhatWasGivenUpAfterItWasAnnounced() {
    NormalizeStage troubled =
        new NormalizeStage(
            uploads, outOfOrder(), statuses, Meter.NONE, new Normalizer(), () -> NOW);
    put(KEY, Files.utf8(Files.STORY));
    ObjectChange newer = change(KEY, "0c", "e1");
    troubled.accept(List.of(newer));
    troubled.gaveUp(newer, new IllegalStateException("out of order"));

    put(KEY, Files.zip(Map.of("a.txt", Files.story(1))));
    assertThat(stage.accept(List.of(change(KEY, "0b", "e2")))).isEmpty();

    assertThat(
            articles.normalized(
                ArticleId.of(KEY, "a.txt"), Revision.of("0b", Files.RECEIVED, "e2")))
        .isEmpty();
  }

  @Test
  void sendsAnArticleOnItsWayBeforeItLooksForMore() {
    AtomicInteger requests = new AtomicInteger();
    Runnable onlyOne =
        () -> {
          if (requests.incrementAndGet() > 1) {
            throw new IllegalStateException("Slow down");
          }
        };
    StatusTable troubled =
        new StatusTable(
            SteppedTable.whole(new MemoryTable(), onlyOne, new Random(1)), Retention.FOR_EVER);
    put(KEY, Files.utf8(Files.STORY));
    ObjectChange change = change(KEY, "0c", "e1");

    assertThat(
            new NormalizeStage(uploads, articles, troubled, Meter.NONE, new Normalizer(), () -> NOW)
                .accept(List.of(change)))
        .containsOnlyKeys(change);

    assertThat(normalized(KEY, Revision.of("0c", Files.RECEIVED, "e1"))).isPresent();
  }

  private static ArticleStore outOfOrder() {
    return new ArticleStore() {
      @Override
      public void save(Normalized normalized) {
        throw new IllegalStateException("out of order");
      }

      @Override
      public void save(Enriched enriched) {
        throw new IllegalStateException("out of order");
      }

      @Override
      public Optional<Normalized> normalized(ArticleId id, Revision revision) {
        return Optional.empty();
      }

      @Override
      public List<Revision> revisions(ArticleId id) {
        return List.of();
      }

      @Override
      public Optional<Enriched> enriched(ArticleId id, Revision revision) {
        return Optional.empty();
      }

      @Override
      public void save(Fact fact) {
        throw new IllegalStateException("out of order");
      }

      @Override
      public Optional<Fact> fact(FactKey key) {
        return Optional.empty();
      }
    };
  }

  @Test
  void rejectsTooLargeAnObjectWithoutReadingIt() {
    put(KEY, new byte[25_000_001]);
    uploads.replaced = KEY;

    stage.accept(List.of(change(KEY, "0d", "v1")));

    assertThat(statuses.of(KEY).getFirst().reason()).contains("larger than 25 MB");
  }

  @Test
  void leavesToTheNewerEventWhatChangedMeanwhile() {
    put(KEY, Files.utf8(Files.STORY));
    uploads.replaced = KEY;

    assertThat(stage.accept(List.of(change(KEY, "0e", "v1")))).isEmpty();
    assertThat(statuses.of(KEY)).isEmpty();
  }

  @Test
  void reportsWhatFailedInPassingAndDoesTheRest() {
    put(KEY, Files.utf8(Files.STORY));
    uploads.throttled = "other.txt";
    ObjectChange throttled = change("other.txt", "0f", "v1");

    assertThat(stage.accept(List.of(throttled, change(KEY, "0f", "v1"))))
        .containsOnlyKeys(throttled);
    assertThat(statuses.of(KEY)).hasSize(1);
  }

  @Test
  void recordsWhatItGaveUp() {
    stage.gaveUp(change(KEY, "10", "v1"), new IllegalStateException("Slow down"));

    assertThat(statuses.of(KEY))
        .singleElement()
        .satisfies(status -> assertThat(status.state()).isEqualTo(State.FAILED_TO_NORMALIZE));
  }

  private void put(String key, byte[] bytes) {
    bucket.drop(key, bytes, "", Map.of(), Files.RECEIVED);
  }

  private Optional<Normalized> normalized(String key, Revision revision) {
    return articles.normalized(ArticleId.of(key), revision);
  }

  private static ObjectChange change(String key, String sequencer, String version) {
    return new ObjectChange(
        "uploads", key, ObjectChange.Kind.CREATED, sequencer, Files.RECEIVED, version);
  }

  /** The bucket when its store has troubles. */
  private final class Troubled implements Uploads {
    private String throttled = "";
    private String replaced = "";

    @Override
    public Optional<UploadedObject> current(String key) {
      if (key.equals(throttled)) {
        throw new IllegalStateException("Slow down");
      }
      return bucket.current(key);
    }

    @Override
    public InputStream read(UploadedObject object) throws ChangedMeanwhile {
      if (object.key().equals(replaced)) {
        throw new ChangedMeanwhile(object.key());
      }
      return bucket.read(object);
    }
  }
}
