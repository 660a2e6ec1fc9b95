package org.newsfold.store;

import java.util.List;
import java.util.Optional;
import org.newsfold.article.ArticleId;
import org.newsfold.article.Enriched;
import org.newsfold.article.Normalized;
import org.newsfold.article.Revision;
import org.newsfold.story.Fact;

/**
 * The articles bucket: one immutable object per article, revision and stage, and one for what
 * editors say about each two articles.
 */
public interface ArticleStore {
  void save(Normalized normalized);

  void save(Enriched enriched);

  Optional<Normalized> normalized(ArticleId id, Revision revision);

  /** The revisions that normalizing has made of an article and that are still kept, in order. */
  List<Revision> revisions(ArticleId id);

  Optional<Enriched> enriched(ArticleId id, Revision revision);

  /** Saves what is said about two articles, in place of what was. */
  void save(Fact fact);

  Optional<Fact> fact(FactKey key);
}
