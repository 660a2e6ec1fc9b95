package org.newsfold.cluster;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.newsfold.article.Article;
import org.newsfold.article.ArticleId;
import org.newsfold.article.EnrichedArticle;
import org.newsfold.article.Revision;
import org.newsfold.article.Upload;
import org.newsfold.enrich.Enricher;
import org.newsfold.stage.Meter;
import org.newsfold.story.ArticleItem;
import org.newsfold.story.Link;
import org.newsfold.story.Story;
import org.newsfold.table.MemoryTable;
import org.newsfold.table.Retention;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Time per article while one story grows to so many articles, each taken in, linked and settled
 * with the story's summary, once it is hot ten at a time; and to tell such a story once. The
 * articles are those of the samples about one earthquake and spun and edited copies of them, each
 * in a paper of its own.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
@Fork(1)
public class StorySpeed {
  private static final Path SAMPLES =
      Path.of(System.getProperty("newsfold.home", ".")).resolve("samples");
  private static final String STORY = "earthquake";
  private static final double SPUN = 0.2;

  /** Articles of a hot story that come until it is settled. */
  private static final int WAITING = 10;

  /** Articles of the story. */
  @Param({"2", "10", "50", "2000"})
  public int articles;

  private final Clustering clustering = Clustering.shipped();
  private final ArticleItems items = clustering.items(Upload::received);
  private final StoryTeller teller = clustering.teller();
  private final List<EnrichedArticle> story = new ArrayList<>();
  private final List<ArticleItem> members = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final Set<ArticleId> hot = new LinkedHashSet<>();
  private Clusterer clusterer = clusterer();
  private int next;

  /** Makes the articles and the links of each to the few after it. */
  @Setup
  public void make() throws IOException {
    GoldStories samples = new GoldStories();
    samples.read(SAMPLES, Set.of(STORY));
    List<Article> originals =
        samples.of(STORY).values().stream().map(EnrichedArticle::article).toList();
    TextMutation mutation =
        new TextMutation(1, originals.stream().map(Article::articleBody).toList());
    Enricher enricher = new Enricher();
    for (int i = 0; i < articles; i++) {
      Article original = originals.get(i % originals.size());
      String body = original.articleBody();
      story.add(
          enricher.enrich(
              copy(
                  original,
                  i,
                  i < originals.size() ? body : mutation.spun(mutation.edited(body), SPUN))));
    }
    story.forEach(article -> members.add(items.make(article)));
    for (int i = 0; i < members.size(); i++) {
      for (int j = i + 1; j < Math.min(members.size(), i + 10); j++) {
        links.add(clustering.score(story.get(i), story.get(j)));
      }
    }
  }

  private static Article copy(Article original, int number, String body) {
    Upload upload = new Upload("copy-" + number, "", original.upload().received());
    return new Article(
        ArticleId.of(upload.key()),
        new Revision("1"),
        upload,
        original.format(),
        original.headline(),
        body,
        List.of(),
        original.datePublished() == null
            ? null
            : original.datePublished().plus(Duration.ofMinutes(number)),
        null,
        "Paper Number " + number,
        null,
        null,
        Map.of(),
        List.of());
  }

  /** The next article of the story, to its end; then from the beginning in an empty table. */
  @Benchmark
  public Clusterer.Accepted grow() {
    next = (next + 1) % story.size();
    if (next == 0) {
      clusterer = clusterer();
    }
    Clusterer.Accepted accepted = clusterer.accept(story.get(next));
    clusterer.settle(List.of(accepted));
    if (next % WAITING == WAITING - 1 || next == story.size() - 1) {
      hot.forEach(clusterer::settleWaiting);
      hot.clear();
    }
    return accepted;
  }

  /** The record of the whole story, with summary, claims and origins. */
  @Benchmark
  public Story tell() {
    return teller.tell(members, links, "");
  }

  private Clusterer clusterer() {
    return clustering.over(
        new MemoryTable(),
        Retention.FOR_EVER,
        (group, delays) -> hot.add(group),
        Upload::received,
        Pause.NONE,
        Meter.NONE,
        InstantSource.system());
  }
}
