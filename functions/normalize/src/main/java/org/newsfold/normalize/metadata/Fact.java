package org.newsfold.normalize.metadata;

/** What a page may say of its article. */
enum Fact {
  HEADLINE,
  HEADING,
  DESCRIPTION,
  AUTHOR,
  PUBLISHED,
  MODIFIED,
  PUBLISHER,
  URL,
  LANGUAGE,
  BODY,
  /** Whether anybody may read it: {@code false} as JSON-LD writes it. */
  FREE,
  /** The kind of article that JSON-LD calls it. */
  TYPE
}
