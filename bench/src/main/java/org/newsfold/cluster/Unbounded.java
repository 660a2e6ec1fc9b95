package org.newsfold.cluster;

import java.util.Collection;
import java.util.List;
import org.newsfold.article.ArticleId;
import org.newsfold.article.EnrichedArticle;
import org.newsfold.article.Upload;
import org.newsfold.name.NameMatcher;
import org.newsfold.story.ArticleItem;
import org.newsfold.story.Link;

/** What the stories of some articles are if all candidates are scored, and all links kept. */
public final class Unbounded {
  private static final int MANY = 1_000_000;

  private static final Bounds NONE =
      new Bounds(
          Bounds.DEFAULT.window(), MANY, MANY, MANY, MANY, MANY, Bounds.DEFAULT.span(), MANY);

  private Unbounded() {}

  /**
   * How far stories agree with those that nothing bounds: BCubed F1.
   *
   * @param stories that the articles were put into, each article in one
   */
  public static double agreement(
      Collection<EnrichedArticle> articles, List<List<ArticleId>> stories) {
    ArticleItems items = Clustering.shipped().items(Upload::received);
    List<ArticleItem> made = articles.stream().map(items::make).toList();
    Corpus corpus = new Corpus("");
    made.forEach(item -> corpus.add(item, ""));
    corpus
        .stories(links(corpus), Model.shipped().threshold(), NONE)
        .forEach(story -> story.forEach(id -> corpus.place(id, story.getFirst().value())));
    return corpus.bcubed(stories);
  }

  /** Without their reasons: there may be millions. */
  private static List<Link> links(Corpus corpus) {
    Background background = Background.shipped();
    LogisticScorer scorer =
        new LogisticScorer(new PairFeatures(background, new NameMatcher()), Model.shipped());
    return corpus.candidates(new Postings(background), NONE).stream()
        .map(pair -> scorer.score(pair.a(), pair.b()))
        .filter(link -> link.score() >= Clusterer.FLOOR)
        .map(Link::withoutReasons)
        .toList();
  }
}
