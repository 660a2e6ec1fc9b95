package org.newsfold.cost;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.newsfold.article.ArticleId;
import org.newsfold.article.EnrichedArticle;
import org.newsfold.cluster.Clustering;
import org.newsfold.cluster.Unbounded;
import org.newsfold.enrich.Enricher;

/** Prints how writers get in each other's way when a story's articles come all at once. */
public final class BurstReport {
  /** Of so many articles of a story one is of another. */
  private static final int OTHERS = 10;

  private final PrintStream out;

  public BurstReport(PrintStream out) {
    this.out = out;
  }

  /**
   * Takes in one story's articles, and some of others.
   *
   * @param size of the story
   * @param writers at once
   * @param seed what the articles are drawn from
   */
  public void measure(int size, int writers, long seed) {
    Enricher enricher = new Enricher();
    List<EnrichedArticle> articles =
        SyntheticArchive.burst(size, size / OTHERS, seed).map(enricher::enrich).toList();
    Burst burst = new Burst(Clustering.shipped());
    burst.take(articles, writers);
    List<List<ArticleId>> stories = burst.stories(articles);
    Usage usage = burst.usage();
    out.printf(
        Locale.ROOT,
        "%n%,d articles of one story and %,d others, %d writers at once%n",
        size,
        size / OTHERS,
        writers);
    print("conflicts, an article", usage.conflicts() / (double) articles.size());
    print("messages delivered again, an article", burst.repeated() / (double) articles.size());
    print("read units, an article", usage.readUnits() / articles.size());
    print("write units, an article", usage.writeUnits() / (double) articles.size());
    print("settled later, times", burst.settlings());
    print("largest story", stories.stream().mapToInt(List::size).max().orElse(0));
    print("agreement with no bounds, BCubed F1", Unbounded.agreement(articles, stories));
  }

  private void print(String figure, double value) {
    out.printf(Locale.ROOT, "%-38s %,10.3f%n", figure, value);
  }
}
