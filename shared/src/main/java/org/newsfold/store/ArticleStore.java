package org.newsfold.store;

import java.util.List;
import java.util.Optional;
import org.newsfold.article.ArticleId;
import org.newsfold.article.Enriched;
import org.newsfold.article.Normalized;
import org.newsfold.article.Revision;

/** The articles bucket: one immutable object per article, revision and stage. */
public interface ArticleStore {
  void save(Normalized normalized);

  void save(Enriched enriched);

  Optional<Normalized> normalized(ArticleId id, Revision revision);

  /** The revisions that normalizing has made of an article and that are still kept, in order. */
  List<Revision> revisions(ArticleId id);

  Optional<Enriched> enriched(ArticleId id, Revision revision);
}
