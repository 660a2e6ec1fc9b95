package org.newsfold.article;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an article asserts about a number, a role, a date, a place or an outcome.
 *
 * @param subject entity id or noun, with what qualifies it, that the claim is about; empty where
 *     the predicate says enough
 * @param predicate class of the predicate: {@code count}, {@code killed}, {@code injured}, {@code
 *     missing}, {@code sum}, {@code share}, {@code role}, {@code date}, {@code place}, {@code
 *     outcome}
 * @param value the number in plain decimal notation; a day, month or year in ISO 8601 or a time of
 *     day as {@code T07:42}; the role or place as stated; the outcome by its name
 * @param precision how exactly the number is stated
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
    Precision precision,
    int start,
    int end,
    String text,
    int valueStart,
    int valueEnd) {
  /** What was written before there were precisions is exact. */
  public Claim {
    precision = Objects.requireNonNullElse(precision, Precision.EXACT);
  }
}
