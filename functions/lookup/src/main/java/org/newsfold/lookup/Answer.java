package org.newsfold.lookup;

/** What a route answers when nothing is wrong; what is, is a {@link Problem}. */
sealed interface Answer {
  /** A record that is shown as JSON, as it is now. */
  record Shown(Object body) implements Answer {}

  /** A record that is shown as JSON; what was asked for will be so soon. */
  record Accepted(Object body) implements Answer {}

  /** A document that is JSON already and stays as it is until the next deployment. */
  record Document(String json) implements Answer {}

  /**
   * It is found elsewhere.
   *
   * @param location relative to the path asked for, so that it holds under any stage and base path
   */
  record Moved(String location) implements Answer {}
}
