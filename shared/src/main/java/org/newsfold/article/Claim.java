package org.newsfold.article;

import org.jspecify.annotations.Nullable;

/**
 * What an article asserts about a number or a role.
 *
 * @param subject entity id or concept that the claim is about
 * @param predicate class of the predicate: {@code count}, {@code sum}, {@code share}, {@code role}
 * @param value the number in plain decimal notation, or the role as stated
 * @param start first UTF-16 unit of the sentence in {@code articleBody}
 * @param end after its last
 * @param text the sentence
 * @param valueStart first UTF-16 unit of the number or the role in {@code articleBody}
 * @param valueEnd after its last
 */
public record Claim(
    String subject,
    String predicate,
    String value,
    @Nullable String unit,
    int start,
    int end,
    String text,
    int valueStart,
    int valueEnd) {}
