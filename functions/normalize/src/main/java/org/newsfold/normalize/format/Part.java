package org.newsfold.normalize.format;

import org.newsfold.normalize.text.Draft;

/** What a file, or one of its parts, turns out to be. */
public sealed interface Part {
  /** Which one; the same from revision to revision, empty where it is the whole file. */
  String name();

  /**
   * An article.
   *
   * @param format what it was read as: {@code text}, {@code html}
   */
  record Read(String name, String format, Draft draft) implements Part {}

  /**
   * No article.
   *
   * @param reason for a person: what is wrong with it and what to do
   */
  record Rejected(String name, String reason) implements Part {}
}
