package org.newsfold.enrich.names;

import org.newsfold.article.EntityType;

/**
 * A name as found, before it is known whom it names.
 *
 * @param words how many words it has
 */
public record Naming(int start, int end, String text, EntityType type, int words) {
  /** The same stretch of text as a name of another type. */
  Naming as(EntityType other) {
    return new Naming(start, end, text, other, words);
  }
}
