package org.newsfold.article;

import java.time.LocalDate;

/**
 * A date in {@code articleBody}, read by the text's locale and, if relative, from the article's own
 * date.
 *
 * @param from first day meant
 * @param to last day meant
 */
public record DateMention(int start, int end, String text, LocalDate from, LocalDate to) {}
