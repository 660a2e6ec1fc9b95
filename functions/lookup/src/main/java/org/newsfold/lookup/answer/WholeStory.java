package org.newsfold.lookup.answer;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.ArticleId;
import org.newsfold.story.LinkKind;
import org.newsfold.story.NamedEntity;
import org.newsfold.story.Reason;
import org.newsfold.story.Summary;

/**
 * One story.
 *
 * @param articles in order of date, undated last; at most 500
 * @param articlesTotal how many there are
 * @param timeline the same articles in order of time, undated ones where they were received
 * @param links between its articles, the strongest first
 * @param linksComplete whether these are all: in long stories, only those of its first articles
 * @param model version of the model that scored its links
 */
public record WholeStory(
    ArticleId id,
    List<ShownArticle> articles,
    int articlesTotal,
    int size,
    Instant first,
    Instant newest,
    List<String> languages,
    List<NamedEntity> entities,
    Summary summary,
    List<Moment> timeline,
    List<InnerLink> links,
    boolean linksComplete,
    String model) {
  public WholeStory {
    articles = List.copyOf(articles);
    languages = List.copyOf(languages);
    entities = List.copyOf(entities);
    timeline = List.copyOf(timeline);
    links = List.copyOf(links);
  }

  /**
   * An article in the timeline.
   *
   * @param dated whether {@code at} is its own date, not that of its receipt
   */
  public record Moment(
      Instant at, boolean dated, ArticleId article, String headline, @Nullable String publisher) {}

  /**
   * A link between two articles of a story.
   *
   * @param confidence that it is of this kind, 0 to 1; 0 of {@code SAME_STORY}
   * @param madeFrom which of the two the other was made from, where something tells
   * @param evidence what tells the kind
   * @param score probability that they tell one story
   */
  public record InnerLink(
      ArticleId a,
      ArticleId b,
      LinkKind kind,
      double confidence,
      @Nullable ArticleId madeFrom,
      List<Reason> evidence,
      double score) {
    public InnerLink {
      evidence = List.copyOf(evidence);
    }
  }
}
