package org.newsfold.cost;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newsfold.cluster.Clustering;
import org.newsfold.cost.ArchiveCost.Cost;
import org.newsfold.enrich.Enricher;

/** Prints what articles cost in archives of several sizes. */
public final class CostReport {
  /** Enough for the JVM to compile what counts. */
  private static final int WARM_UP = 300;

  private static final double MILLION = 1e6;

  /** So long do rows live on average, in months: articles and postings 120 days, stories 90. */
  private static final double MONTHS = 4;

  private static final double GB = 1 << 30;

  private final Clustering clustering = Clustering.shipped();
  private final Enricher enricher = new Enricher();
  private final Prices prices = new Prices();
  private final PrintStream out;
  private final int largest;
  private final long seed;

  /**
   * Prints to a stream.
   *
   * @param largest articles of a story at most
   * @param seed what the archives are drawn from
   */
  public CostReport(PrintStream out, int largest, long seed) {
    this.out = out;
    this.largest = largest;
    this.seed = seed;
  }

  /** Replays archives of these sizes. */
  public void measure(List<Integer> sizes) {
    replayed(WARM_UP);
    List<Figure> requests = new ArrayList<>();
    for (int size : sizes) {
      requests.add(print(size, replayed(size)));
    }
    if (sizes.size() > 1) {
      out.printf(
          Locale.ROOT,
          "Table requests, last size over first: median %.2f, mean %.2f%n",
          requests.getLast().median() / requests.getFirst().median(),
          requests.getLast().mean() / requests.getFirst().mean());
    }
  }

  private ArchiveCost replayed(int size) {
    ArchiveCost cost = new ArchiveCost(clustering);
    new SyntheticArchive(size, largest, seed)
        .forEach(article -> cost.take(enricher.enrich(article)));
    cost.finish();
    return cost;
  }

  private Figure print(int size, ArchiveCost cost) {
    List<Cost> articles = cost.articles();
    List<Cost> settlings = cost.settlings();
    Figure requests = Figure.of("table requests", articles, settlings, c -> c.usage().requests());
    out.printf(Locale.ROOT, "%n%,d articles over 90 days, stories of up to %,d%n", size, largest);
    out.printf(Locale.ROOT, "%-34s %10s %10s%n", "per article", "median", "mean");
    print(requests);
    print(Figure.of("  one after another", articles, settlings, c -> c.usage().rounds()));
    print(Figure.of("read units", articles, settlings, c -> c.usage().readUnits()));
    print(Figure.of("write units", articles, settlings, c -> c.usage().writeUnits()));
    print(Figure.of("conflicts", articles, settlings, c -> c.usage().conflicts()));
    print(Figure.of("KB more in the table", articles, settlings, c -> c.usage().stored() / 1024.0));
    print(Figure.of("CPU of cluster, ms", articles, settlings, Cost::millis));
    print(dollars(articles, settlings));
    print(
        Figure.of(
            "  and to keep it in the table",
            articles,
            settlings,
            c -> prices.of("stored-gb-month", MILLION * MONTHS * c.usage().stored() / GB)));
    out.printf(
        Locale.ROOT,
        "Settled later: %,d times. Bounds hit: %,d times.%n",
        settlings.size(),
        cost.boundsHit());
    return requests;
  }

  private Figure dollars(List<Cost> articles, List<Cost> settlings) {
    return Figure.of(
        "$ per million",
        articles,
        settlings,
        c -> MILLION * Flow.ARTICLE.dollars(c.usage(), c.millis(), prices),
        c -> MILLION * Flow.SETTLING.dollars(c.usage(), c.millis(), prices));
  }

  private void print(Figure figure) {
    out.printf(
        Locale.ROOT, "%-34s %,10.1f %,10.1f%n", figure.name(), figure.median(), figure.mean());
  }
}
