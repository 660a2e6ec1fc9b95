package org.newsfold.article;

/**
 * Says that an article is no more as of a revision: its file was deleted, or replaced by one that
 * was rejected.
 */
public record Withdrawal(ArticleId id, Revision revision, Upload upload)
    implements Normalized, Enriched {}
