package org.newsfold.article;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A date or a time of day in {@code articleBody}, read by the text's locale and, if relative, from
 * the article's own date.
 *
 * @param from first day meant
 * @param to last day meant
 * @param time the time of that day, as the article's place has it; null if none is given
 */
public record DateMention(
    int start, int end, String text, LocalDate from, LocalDate to, @Nullable LocalTime time) {}
