package org.newsfold.article;

/**
 * Where an article says that it has something from.
 *
 * @param start first UTF-16 unit of the sentence in {@code articleBody}
 * @param end after its last
 * @param text the sentence
 * @param source outlet, agency or document as named there
 * @param sourceId the source's entity id, the same for all its spellings
 */
public record Attribution(int start, int end, String text, String source, String sourceId) {}
