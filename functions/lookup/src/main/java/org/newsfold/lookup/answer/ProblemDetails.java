package org.newsfold.lookup.answer;

import org.jspecify.annotations.Nullable;

/**
 * A problem, as RFC 9457 writes it.
 *
 * @param parameter which parameter is wrong, of the path or the query
 * @param allowed what it may be
 */
public record ProblemDetails(
    String type,
    String title,
    int status,
    @Nullable String detail,
    @Nullable String parameter,
    @Nullable String allowed) {}
