package org.newsfold.story;

import org.newsfold.article.ArticleId;

/**
 * Words taken from an article's body, verbatim.
 *
 * @param start first UTF-16 unit in {@code articleBody}
 * @param end after the last
 */
public record Citation(String text, ArticleId article, int start, int end) {}
