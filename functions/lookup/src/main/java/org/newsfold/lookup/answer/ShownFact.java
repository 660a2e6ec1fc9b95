package org.newsfold.lookup.answer;

import java.time.Instant;
import java.util.Optional;
import org.newsfold.article.ArticleId;
import org.newsfold.story.Fact;
import org.newsfold.story.Story;

/**
 * What an editor says of two articles.
 *
 * @param same whether they tell the same story
 * @param holds whether the stories say so too; not yet, or newer facts say otherwise
 */
public record ShownFact(
    ArticleId article,
    ArticleId other,
    boolean same,
    String by,
    String why,
    Instant at,
    boolean holds) {
  /**
   * A fact as one of its articles has it.
   *
   * @param story that this article is in
   */
  public static ShownFact of(Fact fact, ArticleId article, Optional<Story> story) {
    ArticleId other = fact.other(article);
    boolean together = story.filter(s -> s.members().contains(other)).isPresent();
    boolean holds = story.isPresent() && together == fact.joins();
    return new ShownFact(article, other, fact.joins(), fact.by(), fact.why(), fact.at(), holds);
  }
}
