package org.newsfold.article;

/** What enriching makes of one revision of an article; a withdrawal passes through unchanged. */
public sealed interface Enriched permits EnrichedArticle, Withdrawal {
  ArticleId id();

  Revision revision();

  Upload upload();
}
