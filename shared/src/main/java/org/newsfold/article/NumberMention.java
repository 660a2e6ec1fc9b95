package org.newsfold.article;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A number in {@code articleBody}, read by the text's locale.
 *
 * @param unit ISO 4217 code, {@code %}, a unit's symbol ({@code a} and {@code mo} are years and
 *     months), or null for a bare count
 * @param counted where the noun stands that says what is counted; null if that is not plain
 */
public record NumberMention(
    int start,
    int end,
    String text,
    double value,
    @Nullable String unit,
    Precision precision,
    Quantity quantity,
    @Nullable Span counted) {
  /** What was written before there were precisions and quantities is an exact count. */
  public NumberMention {
    precision = Objects.requireNonNullElse(precision, Precision.EXACT);
    quantity = Objects.requireNonNullElse(quantity, Quantity.COUNT);
  }
}
