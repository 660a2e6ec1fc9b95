package org.newsfold.table;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table.
 *
 * @param order what conditional writes compare, as text: a revision, a version, a status rank;
 *     empty where nothing is compared
 * @param body the content, JSON as a rule; well under 400 KB
 * @param expires when the table may forget the row; null = never
 */
public record Row(Key key, String order, String body, @Nullable Instant expires) {}
