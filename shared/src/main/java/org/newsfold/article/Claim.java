package org.newsfold.article;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an article asserts about a number or a role.
 *
 * @param subject entity id or noun that the claim is about; empty where the predicate says enough
 * @param predicate class of the predicate: {@code count}, {@code killed}, {@code injured}, {@code
 *     missing}, {@code sum}, {@code share}, {@code role}
 * @param value the number in plain decimal notation, or the role as stated
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
