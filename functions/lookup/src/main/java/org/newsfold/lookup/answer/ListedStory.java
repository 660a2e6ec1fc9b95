package org.newsfold.lookup.answer;

import java.time.Instant;
import java.util.List;
import org.newsfold.article.ArticleId;
import org.newsfold.story.NamedEntity;
import org.newsfold.story.Story;
import org.newsfold.story.Summary;

/**
 * A story in a list.
 *
 * @param articles in order of time, at most 200
 * @param articlesTotal how many there are
 * @param size the same
 * @param first when its first article is placed
 * @param newest when its newest article is placed
 * @param languages the most frequent first
 * @param entities the most telling first
 */
public record ListedStory(
    ArticleId id,
    List<ShownArticle> articles,
    int articlesTotal,
    int size,
    Instant first,
    Instant newest,
    List<String> languages,
    List<NamedEntity> entities,
    Summary summary) {
  public ListedStory {
    articles = List.copyOf(articles);
    languages = List.copyOf(languages);
    entities = List.copyOf(entities);
  }

  public static ListedStory of(Story story, List<ShownArticle> articles) {
    return new ListedStory(
        story.id(),
        articles,
        story.size(),
        story.size(),
        story.first(),
        story.newest(),
        story.languages(),
        story.entities(),
        story.summary());
  }
}
