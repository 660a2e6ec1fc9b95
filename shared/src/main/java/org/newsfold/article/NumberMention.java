package org.newsfold.article;

import org.jspecify.annotations.Nullable;

/**
 * A number in {@code articleBody}, read by the text's locale.
 *
 * @param unit ISO 4217 code, {@code %}, a unit's symbol, or null for a bare count
 */
public record NumberMention(int start, int end, String text, double value, @Nullable String unit) {}
