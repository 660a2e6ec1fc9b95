package org.newsfold.normalize.metadata;

/** What a page may say of its article. */
enum Fact {
  HEADLINE,
  AUTHOR,
  PUBLISHED,
  MODIFIED,
  PUBLISHER,
  URL,
  LANGUAGE,
  BODY
}
