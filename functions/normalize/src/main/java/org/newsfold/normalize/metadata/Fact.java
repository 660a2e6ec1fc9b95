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
  BODY
}
