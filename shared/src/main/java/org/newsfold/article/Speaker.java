package org.newsfold.article;

import org.jspecify.annotations.Nullable;

/**
 * Who says something, as named in {@code articleBody} beside it.
 *
 * @param start first UTF-16 unit of the name, the role or the pronoun
 * @param end after its last
 * @param text exactly what stands there
 * @param entityId whom it means; null if that is not plain
 */
public record Speaker(int start, int end, String text, @Nullable String entityId) {}
