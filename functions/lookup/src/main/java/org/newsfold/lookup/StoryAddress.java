package org.newsfold.lookup;

import org.newsfold.article.ArticleId;
import org.newsfold.story.Node;
import org.newsfold.story.Story;
import org.newsfold.table.ArticleTable;
import org.newsfold.table.StoryFinder;

/** Says where a story is now, for an article id that names none: every article is an address. */
final class StoryAddress {
  private final ArticleTable articles;
  private final StoryFinder finder;

  StoryAddress(ArticleTable articles, StoryFinder finder) {
    this.articles = articles;
    this.finder = finder;
  }

  /** The id of the story that an article is in now; a problem if it is withdrawn or unknown. */
  ArticleId of(ArticleId article) {
    Node node = articles.node(article);
    if (node.item() == null) {
      throw Problem.notFound("There is neither a story nor an article of this id.");
    }
    if (node.item().withdrawn()) {
      throw Problem.gone("This article was withdrawn.");
    }
    return finder
        .storyOf(node)
        .map(Story::id)
        .orElseThrow(() -> Problem.notFound("This article is in no story, or not yet."));
  }
}
