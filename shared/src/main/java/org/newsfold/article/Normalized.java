package org.newsfold.article;

/** What normalizing makes of one revision of an upload. */
public sealed interface Normalized permits Article, Withdrawal {
  ArticleId id();

  Revision revision();

  Upload upload();
}
