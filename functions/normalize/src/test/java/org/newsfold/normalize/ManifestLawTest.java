package org.newsfold.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsfold.article.Article;
import org.newsfold.article.ArticleId;
import org.newsfold.article.Enriched;
import org.newsfold.article.Normalized;
import org.newsfold.article.Revision;
import org.newsfold.article.Withdrawal;
import org.newsfold.stage.Meter;
import org.newsfold.stage.ObjectChange;
import org.newsfold.stage.UploadStatus;
import org.newsfold.stage.UploadStatus.State;
import org.newsfold.store.ArticleStore;
import org.newsfold.store.FactKey;
import org.newsfold.store.MemoryUploads;
import org.newsfold.store.UploadedObject;
import org.newsfold.store.Uploads;
import org.newsfold.story.Fact;
import org.newsfold.table.MemoryTable;
import org.newsfold.table.Retention;
import org.newsfold.table.StatusTable;
import org.newsfold.table.SteppedJob;
import org.newsfold.table.SteppedTable;
import org.newsfold.table.Table;

/**
 * The law of files of several parts: any order, interleaving and number of deliveries of a file's
 * revisions, a death between any two requests, and the work of the later stages in between, end
 * with exactly the parts alive that the newest revision holds.
 */
class ManifestLawTest {
  private static final String KEY = "news/day.zip";
  private static final double DIES = 0.04;
  private static final int MOST_REDRIVEN = 5;
  private static final List<String> NAMES = List.of("a.txt", "b.txt", "c.txt", "d.txt");

  private final MemoryUploads bucket = new MemoryUploads();
  private final Table table = new MemoryTable();
  private final Map<ArticleId, TreeMap<Revision, Normalized>> saved = new HashMap<>();
  private final List<Withdrawal> passing = new ArrayList<>();

  @Property(tries = 700, shrinking = ShrinkingMode.OFF)
  void endsWithThePartsOfTheNewestRevision(@ForAll long seed) throws InterruptedException {
    ManifestLawTest world = new ManifestLawTest();
    world.run(new Random(seed));
    assertThat(world.alive()).as("schedule %d", seed).isEqualTo(world.held());
    assertThat(world.shownAlive()).as("statuses of %d", seed).isEqualTo(world.held());
  }

  @ParameterizedTest
  @ValueSource(longs = {-3835992224788201952L, 20706, 39987569404600821L})
  void endsSoWhereAGivenUpChangeHidesWhatWasAnnounced(long seed) throws InterruptedException {
    endsWithThePartsOfTheNewestRevision(seed);
  }

  /** Drops revisions while the events of earlier ones are still being worked on. */
  private void run(Random random) throws InterruptedException {
    List<SteppedJob> running = new ArrayList<>();
    int revisions = 2 + random.nextInt(3);
    int dropped = 0;
    int redriven = 0;
    while (dropped < revisions || !running.isEmpty() || !passing.isEmpty()) {
      if (dropped < revisions && (running.isEmpty() || random.nextInt(12) == 0)) {
        drop(random);
        dropped++;
        for (int deliveries = 1 + random.nextInt(5) / 4; deliveries > 0; deliveries--) {
          running.add(job(change(dropped), false, random));
        }
      } else if (dropped > 0 && redriven < MOST_REDRIVEN && random.nextInt(15) == 0) {
        running.add(job(change(1 + random.nextInt(dropped)), true, random));
        redriven++;
      } else if (!passing.isEmpty() && (running.isEmpty() || random.nextInt(4) == 0)) {
        cluster(passing.remove(random.nextInt(passing.size())));
      } else {
        SteppedJob next = running.get(random.nextInt(running.size()));
        if (next.isDoneAfterItsTurn(random.nextDouble() < DIES)) {
          running.remove(next);
        }
      }
    }
  }

  /** Several parts, one whole article, nothing that can be read, or no file any more. */
  private void drop(Random random) {
    Instant received = Files.RECEIVED.plusSeconds(random.nextInt(99));
    switch (random.nextInt(8)) {
      case 0 -> bucket.remove(KEY);
      case 1 -> bucket.drop(KEY, Files.story(1), "", Map.of(), received);
      case 2 -> bucket.drop(KEY, new byte[] {0, 1, 2, 3}, "", Map.of(), received);
      default -> {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : NAMES) {
          switch (random.nextInt(4)) {
            case 0, 1 -> files.put(name, Files.story(random.nextInt(9)));
            case 2 -> files.put(name, new byte[] {0, 1, 2, 3});
            default -> {}
          }
        }
        bucket.drop(KEY, Files.zip(files), "", Map.of(), received);
      }
    }
  }

  private static ObjectChange change(int number) {
    return new ObjectChange(
        "uploads", KEY, ObjectChange.Kind.CREATED, "0" + number, Files.RECEIVED, "");
  }

  /** What cluster records of a withdrawal that has reached it. */
  private void cluster(Withdrawal gone) {
    new StatusTable(table, Retention.FOR_EVER)
        .record(
            new UploadStatus(
                gone.upload(), gone.revision(), State.WITHDRAWN, null, Files.RECEIVED));
  }

  private Set<String> held() {
    return bucket
        .current(KEY)
        .map(
            object -> {
              try (InputStream in = bucket.read(object)) {
                return new Normalizer().normalize(KEY, in);
              } catch (Exception e) {
                throw new AssertionError(e);
              }
            })
        .map(outcome -> outcome instanceof Outcome.Articles read ? read.articles() : null)
        .map(articles -> articles.stream().map(a -> a.upload().part()).collect(Collectors.toSet()))
        .orElse(Set.of());
  }

  /** As cluster sees it: of each article the highest revision counts. */
  private Set<String> alive() {
    return saved.values().stream()
        .map(revisions -> revisions.lastEntry().getValue())
        .filter(newest -> newest instanceof Article)
        .map(newest -> newest.upload().part())
        .collect(Collectors.toSet());
  }

  /** As GET /uploads/{key} tells it; what was given up is so until the next stage has it. */
  private Set<String> shownAlive() {
    Set<String> alive = new TreeSet<>();
    for (UploadStatus status : new StatusTable(table, Retention.FOR_EVER).of(KEY)) {
      if (status.state() == State.NORMALIZED || status.state() == State.FAILED_TO_SAVE) {
        alive.add(status.upload().part());
      }
    }
    return alive;
  }

  /** The stage, stopped before each of its requests; begun again when it dies. */
  private SteppedJob job(ObjectChange change, boolean redriven, Random random) {
    return new SteppedJob(
        (step, own) -> {
          Delivery delivery = new Delivery(step, own);
          if (redriven) {
            delivery.giveUp(change);
          }
          delivery.of(change);
        },
        random);
  }

  private final class Delivery {
    private final Runnable step;
    private final NormalizeStage stage;

    Delivery(Runnable step, Random own) {
      this.step = step;
      this.stage =
          new NormalizeStage(
              new Bucket(),
              new Articles(),
              new StatusTable(SteppedTable.paged(table, step, own, 3), Retention.FOR_EVER),
              Meter.NONE,
              new Normalizer(),
              () -> Files.RECEIVED);
    }

    /** As after the last delivery; the dead letter then comes again. */
    void giveUp(ObjectChange change) {
      stage.gaveUp(change, new IllegalStateException("out of order"));
    }

    void of(ObjectChange change) {
      assertThat(stage.accept(List.of(change))).isEmpty();
    }

    private final class Bucket implements Uploads {
      @Override
      public Optional<UploadedObject> current(String key) {
        step.run();
        return bucket.current(key);
      }

      @Override
      public InputStream read(UploadedObject object) throws ChangedMeanwhile {
        step.run();
        return bucket.read(object);
      }
    }

    private final class Articles implements ArticleStore {
      @Override
      public void save(Normalized normalized) {
        step.run();
        saved
            .computeIfAbsent(normalized.id(), id -> new TreeMap<>())
            .merge(
                normalized.revision(),
                normalized,
                (there, again) -> {
                  assertThat(again).as("one revision, one content").isEqualTo(there);
                  return again;
                });
        if (normalized instanceof Withdrawal gone) {
          passing.add(gone);
        }
      }

      @Override
      public void save(Enriched enriched) {
        throw new AssertionError("Not normalize's to write");
      }

      @Override
      public List<Revision> revisions(ArticleId id) {
        throw new AssertionError("Not normalize's to list");
      }

      @Override
      public Optional<Normalized> normalized(ArticleId id, Revision revision) {
        throw new AssertionError("Not normalize's to read");
      }

      @Override
      public Optional<Enriched> enriched(ArticleId id, Revision revision) {
        throw new AssertionError("Not normalize's to read");
      }

      @Override
      public void save(Fact fact) {
        throw new AssertionError("Not normalize's to write");
      }

      @Override
      public Optional<Fact> fact(FactKey key) {
        throw new AssertionError("Not normalize's to read");
      }
    }
  }
}
