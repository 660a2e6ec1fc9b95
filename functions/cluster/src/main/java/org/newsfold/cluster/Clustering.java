package org.newsfold.cluster;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Function;
import org.newsfold.article.EnrichedArticle;
import org.newsfold.article.Upload;
import org.newsfold.name.NameMatcher;
import org.newsfold.stage.Meter;
import org.newsfold.stage.SettleLater;
import org.newsfold.story.ArticleItem;
import org.newsfold.story.Link;
import org.newsfold.table.ArticleTable;
import org.newsfold.table.LinkTable;
import org.newsfold.table.PendingTable;
import org.newsfold.table.PostingTable;
import org.newsfold.table.Retention;
import org.newsfold.table.StoryTable;
import org.newsfold.table.Table;

/**
 * What clustering knows: lexicon, background counts and model. Loaded once, it puts together
 * clusterers over tables, and scores pairs.
 *
 * <pre>{@code
 * Clusterer clusterer = Clustering.shipped().over(table, retention, later, Upload::received, Pause.growing(), Meter.NONE, InstantSource.system());
 * clusterer.settle(List.of(clusterer.accept(enriched)));
 * }</pre>
 */
public final class Clustering {
  private final Background background = Background.shipped();
  private final Concepts concepts = Concepts.shipped();
  private final SignatureMaker signatures = new SignatureMaker(background, concepts);
  private final Postings postings = new Postings(background);
  private final NameMatcher matcher = new NameMatcher();
  private final Model model;
  private final PairScorer scorer;

  private Clustering(Model model) {
    this.model = model;
    this.scorer = new LogisticScorer(new PairFeatures(background, matcher), model);
  }

  /** With the shipped model. */
  public static Clustering shipped() {
    return new Clustering(Model.shipped());
  }

  /**
   * With another model.
   *
   * @throws IllegalArgumentException if the file is no model, saying what it lacks
   */
  public static Clustering withModel(Path file) throws IOException {
    return new Clustering(Model.of(file));
  }

  /**
   * Clusters into a table.
   *
   * @param later asked to settle hot stories: {@link Clusterer#settleWaiting}
   * @param undated the time under which an article without a date is placed
   * @param pause between two reads of a story that others write too
   * @param meter told when a bound is hit
   * @param clock tells when stories change and when hot ones were asked for
   */
  public Clusterer over(
      Table table,
      Retention retention,
      SettleLater later,
      Function<Upload, Instant> undated,
      Pause pause,
      Meter meter,
      InstantSource clock) {
    ArticleTable articles = new ArticleTable(table, retention);
    PostingTable posted = new PostingTable(table, retention);
    StoryTable stories = new StoryTable(table, retention);
    Bounded bounded = new Bounded(meter);
    Settlement settlement =
        new Settlement(
            articles,
            stories,
            new Partition(model.threshold(), Bounds.DEFAULT, bounded),
            teller(),
            pause,
            clock);
    return new Clusterer(
        articles,
        posted,
        new LinkTable(table, retention),
        items(undated),
        new Candidates(articles, posted, Bounds.DEFAULT, postings::weight, bounded),
        scorer,
        settlement,
        new HotStories(new PendingTable(table), later, clock),
        Bounds.DEFAULT,
        bounded);
  }

  ArticleItems items(Function<Upload, Instant> undated) {
    return new ArticleItems(signatures, postings, undated);
  }

  StoryTeller teller() {
    return new StoryTeller(background, concepts, matcher, model.version());
  }

  /** The link between two articles, with its reasons; they need not be in any table. */
  public Link score(EnrichedArticle one, EnrichedArticle other) {
    return score(item(one), item(other));
  }

  Link score(ArticleItem one, ArticleItem other) {
    return scorer.score(one, other);
  }

  /** What clustering reads of an article: its fingerprints, marks and digest. */
  public ArticleItem item(EnrichedArticle article) {
    return items(Upload::received).make(article);
  }

  /** Whether a score is enough for two articles to tell one story. */
  public boolean isSame(Link link) {
    return link.score() >= model.threshold();
  }
}
