package org.newsfold.local.command;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.Article;
import org.newsfold.article.ArticleId;
import org.newsfold.article.Upload;
import org.newsfold.cluster.Clusterer;
import org.newsfold.cluster.Clustering;
import org.newsfold.cluster.Pause;
import org.newsfold.enrich.Enricher;
import org.newsfold.stage.Meter;
import org.newsfold.story.ArticleItem;
import org.newsfold.story.Story;
import org.newsfold.table.Retention;
import org.newsfold.table.StoryTable;
import org.newsfold.table.Table;

/** Takes an archive's articles through enrich and cluster, in the order given. */
final class Replay {
  private static final int THREADS = 2;

  /** So many articles are settled together, as a queue's batches would be. */
  private static final int BATCH = 20;

  private final Table table;
  private final Clusterer clusterer;
  private final Terminal terminal;
  private final Set<ArticleId> hot = new LinkedHashSet<>();
  private final List<Clusterer.Accepted> unsettled = new ArrayList<>();
  private final List<Refusal> refusals = new ArrayList<>();

  /**
   * What came of it.
   *
   * @param clusters by article; articles that are alone may be missing
   * @param refusals what could not be taken in
   */
  record Result(Map<ArticleId, ArticleId> clusters, List<Refusal> refusals) {
    String cluster(ArticleId article) {
      return clusters.getOrDefault(article, article).value();
    }
  }

  /** What is to be kept of an article, or why it could not be read. */
  private record Read(Archive.Entry entry, @Nullable ArticleItem item, String trouble) {}

  Replay(Table table, Clustering clustering, Terminal terminal) {
    this.table = table;
    this.terminal = terminal;
    // Undated articles share the range of their receipt, 1970, which no dated one reads.
    this.clusterer =
        clustering.over(
            table,
            Retention.FOR_EVER,
            (group, delays) -> hot.add(group),
            Upload::received,
            Pause.NONE,
            Meter.NONE,
            InstantSource.system());
  }

  /** Takes entries in, and out of their queue. */
  Result run(Queue<Archive.Entry> entries) {
    List<ArticleId> articles = entries.stream().map(Archive.Entry::articleId).toList();
    Enricher enricher = new Enricher();
    try (Progress progress = new Progress(terminal, "Replaying", entries.size());
        InOrder<Boolean> settling = new InOrder<>(1, settled -> {})) {
      try (InOrder<Read> reading = new InOrder<>(THREADS, read -> take(read, settling, progress))) {
        while (!entries.isEmpty()) {
          Archive.Entry entry = entries.remove();
          reading.submit(() -> read(entry, enricher));
        }
      }
      settleIn(settling);
    }
    return new Result(clusters(articles), refusals);
  }

  private Read read(Archive.Entry entry, Enricher enricher) {
    Article article = entry.article();
    if (article == null) {
      return new Read(entry, null, Optional.ofNullable(entry.unusable()).orElse("unusable"));
    }
    try {
      return new Read(entry, clusterer.item(enricher.enrich(article)), "");
    } catch (RuntimeException | StackOverflowError e) {
      return new Read(entry, null, "Newsfold failed on it: " + e.getClass().getSimpleName());
    }
  }

  private void take(Read read, InOrder<Boolean> settling, Progress progress) {
    if (read.item() == null) {
      refusals.add(new Refusal(read.entry().id(), read.trouble() + "; it is a story of its own"));
    } else {
      unsettled.add(clusterer.accept(read.item()));
    }
    if (unsettled.size() >= BATCH) {
      settleIn(settling);
    }
    progress.step();
  }

  /** Has settled what was taken in, once what came before it is, while more is taken in. */
  private void settleIn(InOrder<Boolean> settling) {
    List<Clusterer.Accepted> accepted = List.copyOf(unsettled);
    unsettled.clear();
    settling.submit(
        () -> {
          settle(accepted);
          return true;
        });
  }

  private void settle(List<Clusterer.Accepted> accepted) {
    clusterer.settle(accepted);
    List<ArticleId> waiting = List.copyOf(hot);
    hot.clear();
    waiting.forEach(clusterer::settleWaiting);
  }

  /** A story lies in the slot of the article that it is named by. */
  private Map<ArticleId, ArticleId> clusters(List<ArticleId> articles) {
    StoryTable stories = new StoryTable(table, Retention.FOR_EVER);
    Map<ArticleId, ArticleId> clusters = new HashMap<>();
    for (ArticleId article : articles) {
      Story story = stories.slot(article).story();
      if (story != null) {
        story.members().forEach(member -> clusters.put(member, story.id()));
      }
    }
    return clusters;
  }
}
