package org.newsfold.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.Article;
import org.newsfold.article.ArticleId;
import org.newsfold.article.Normalized;
import org.newsfold.article.Revision;
import org.newsfold.lookup.answer.RevisionList;
import org.newsfold.lookup.answer.RevisionList.State;
import org.newsfold.store.ArticleStore;
import org.newsfold.story.ArticleItem;
import org.newsfold.table.ArticleTable;

/** {@code GET /articles/{id}/revisions}: what changed in an article's text: silent edits. */
final class ArticleRevisions implements Route.Answering {
  /** So many are shown, each of which is read from the bucket. */
  static final int MOST = 20;

  private final ArticleTable articles;
  private final ArticleStore store;

  ArticleRevisions(ArticleTable articles, ArticleStore store) {
    this.articles = articles;
    this.store = store;
  }

  @Override
  public Answer answer(Asked asked) {
    ArticleId id = asked.articleId();
    ArticleItem item = articles.node(id).item();
    if (item == null) {
      throw Problem.notFound("There is no article of this id.");
    }
    if (item.withdrawn()) {
      throw Problem.gone("This article was withdrawn.");
    }
    List<Revision> kept = store.revisions(id);
    int from = Math.max(0, kept.size() - MOST);
    List<State> states = new ArrayList<>();
    Article before = from == 0 ? null : article(id, kept.get(from - 1)).orElse(null);
    for (Revision revision : kept.subList(from, kept.size())) {
      Optional<Normalized> found = store.normalized(id, revision);
      if (found.isPresent()) {
        Normalized now = found.get();
        states.add(state(before, now));
        before = now instanceof Article article ? article : before;
      }
    }
    return new Answer.Shown(new RevisionList(id, states, kept.size()));
  }

  private Optional<Article> article(ArticleId id, Revision revision) {
    return store
        .normalized(id, revision)
        .filter(Article.class::isInstance)
        .map(Article.class::cast);
  }

  private static State state(@Nullable Article before, Normalized now) {
    if (!(now instanceof Article article)) {
      return new State(
          now.revision(), now.upload().received(), true, null, null, List.of(), List.of(), true);
    }
    TextChanges changes =
        before == null
            ? TextChanges.NONE
            : TextChanges.between(before.articleBody(), article.articleBody());
    String former = before == null ? article.headline() : before.headline();
    return new State(
        article.revision(),
        article.upload().received(),
        false,
        article.headline(),
        former.equals(article.headline()) ? null : former,
        changes.removed(),
        changes.added(),
        changes.complete());
  }
}
