package org.newsfold.article;

import org.jspecify.annotations.Nullable;

/**
 * Words in quotation marks that somebody is quoted with.
 *
 * @param start first UTF-16 unit in {@code articleBody} after the opening mark
 * @param end where the closing mark stands; of a quote of several paragraphs that of the last
 * @param text what stands between
 * @param speaker null if the text beside it names none
 */
public record Quote(int start, int end, String text, @Nullable Speaker speaker) {}
