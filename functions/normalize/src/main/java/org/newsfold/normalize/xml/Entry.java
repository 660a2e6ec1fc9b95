package org.newsfold.normalize.xml;

import org.newsfold.normalize.text.Draft;
import org.newsfold.normalize.text.Sentences;

/**
 * One of the articles that a file of XML holds.
 *
 * @param name the same from revision to revision; empty if the file gives none
 * @param kind what it is
 */
public record Entry(String name, Kind kind, Draft draft) {
  /** Characters of a summary from which on it may be all of an article. */
  private static final int TEASER = 400;

  /** What an entry is. */
  public enum Kind {
    ARTICLE,
    /** The feed holds only a few words of it. */
    TEASER,
    /** Its publisher has withdrawn it. */
    CANCELLED,
    /** A picture, a video, a package: nothing to read. */
    NO_TEXT
  }

  static Entry of(String name, Draft draft) {
    return new Entry(name, draft.body().isEmpty() ? Kind.NO_TEXT : Kind.ARTICLE, draft);
  }

  /** An entry whose text is what the feed calls a summary. */
  static Entry ofSummary(String name, Draft draft) {
    int size = draft.body().length();
    for (int i = 0; i < draft.body().length() && size < TEASER; i++) {
      size += Sentences.isUnparted(draft.body().charAt(i)) ? 1 : 0;
    }
    boolean teaser = !draft.body().isEmpty() && size < TEASER;
    return teaser ? new Entry(name, Kind.TEASER, draft) : of(name, draft);
  }
}
