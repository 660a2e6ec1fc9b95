package org.newsfold.article;

/**
 * One occurrence of a name in {@code articleBody}.
 *
 * @param start first UTF-16 unit
 * @param end after the last
 * @param text exactly what stands there
 */
public record Mention(int start, int end, String text) {}
