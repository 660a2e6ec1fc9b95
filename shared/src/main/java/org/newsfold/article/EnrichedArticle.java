package org.newsfold.article;

import java.util.List;

/**
 * An article with what it is written in, whom and what it names, and whom it cites.
 *
 * @param sentences of {@code articleBody}, in order, not overlapping
 * @param entities most telling first
 * @param quotes in order, not overlapping
 */
public record EnrichedArticle(
    Article article,
    Language language,
    List<Span> sentences,
    List<Entity> entities,
    List<NumberMention> numbers,
    List<DateMention> dates,
    List<Attribution> attributions,
    List<Claim> claims,
    List<Quote> quotes)
    implements Enriched {
  public EnrichedArticle {
    sentences = List.copyOf(sentences);
    entities = List.copyOf(entities);
    numbers = List.copyOf(numbers);
    dates = List.copyOf(dates);
    attributions = List.copyOf(attributions);
    claims = List.copyOf(claims);
    quotes = List.copyOf(quotes);
  }

  @Override
  public ArticleId id() {
    return article.id();
  }

  @Override
  public Revision revision() {
    return article.revision();
  }

  @Override
  public Upload upload() {
    return article.upload();
  }
}
