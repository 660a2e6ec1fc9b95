package org.newsfold.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.newsfold.article.ArticleId;
import org.newsfold.article.Enriched;
import org.newsfold.article.Normalized;
import org.newsfold.article.Revision;
import org.newsfold.story.Fact;

/** The articles bucket in memory, for tests and {@code replay}. */
public final class MemoryArticleStore implements ArticleStore {
  private final Map<ArticleKey, Normalized> normalized = new ConcurrentHashMap<>();
  private final Map<ArticleKey, Enriched> enriched = new ConcurrentHashMap<>();
  private final Map<FactKey, Fact> facts = new ConcurrentHashMap<>();

  @Override
  public void save(Normalized article) {
    normalized.put(
        new ArticleKey(ArticleKey.Stage.NORMALIZED, article.id(), article.revision()), article);
  }

  @Override
  public void save(Enriched article) {
    enriched.put(
        new ArticleKey(ArticleKey.Stage.ENRICHED, article.id(), article.revision()), article);
  }

  @Override
  public Optional<Normalized> normalized(ArticleId id, Revision revision) {
    return Optional.ofNullable(
        normalized.get(new ArticleKey(ArticleKey.Stage.NORMALIZED, id, revision)));
  }

  @Override
  public List<Revision> revisions(ArticleId id) {
    return normalized.keySet().stream()
        .filter(key -> key.id().equals(id))
        .map(ArticleKey::revision)
        .sorted()
        .toList();
  }

  @Override
  public Optional<Enriched> enriched(ArticleId id, Revision revision) {
    return Optional.ofNullable(
        enriched.get(new ArticleKey(ArticleKey.Stage.ENRICHED, id, revision)));
  }

  @Override
  public void save(Fact fact) {
    facts.put(FactKey.of(fact), fact);
  }

  @Override
  public Optional<Fact> fact(FactKey key) {
    return Optional.ofNullable(facts.get(key));
  }
}
