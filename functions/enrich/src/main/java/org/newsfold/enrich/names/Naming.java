package org.newsfold.enrich.names;

import org.newsfold.article.EntityType;

/**
 * A name as found, before it is known whom it names.
 *
 * @param words how many words it has
 */
public record Naming(int start, int end, String text, EntityType type, int words) {}
