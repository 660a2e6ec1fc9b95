package org.newsfold.normalize.xml;

import org.newsfold.normalize.text.Draft;

/**
 * One of the articles that a file of XML holds.
 *
 * @param name the same from revision to revision; empty if the file gives none
 * @param kind what it is
 */
public record Entry(String name, Kind kind, Draft draft) {
  /** What an entry is. */
  public enum Kind {
    ARTICLE,
    /** Its publisher has withdrawn it. */
    CANCELLED,
    /** A picture, a video, a package: nothing to read. */
    NO_TEXT
  }

  static Entry of(String name, Draft draft) {
    return new Entry(name, draft.body().isEmpty() ? Kind.NO_TEXT : Kind.ARTICLE, draft);
  }
}
