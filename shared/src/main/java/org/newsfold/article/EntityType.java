package org.newsfold.article;

/** What a name names. */
public enum EntityType {
  PERSON,
  PLACE,
  ORGANIZATION
}
