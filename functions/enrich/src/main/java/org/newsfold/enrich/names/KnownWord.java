package org.newsfold.enrich.names;

import org.newsfold.enrich.text.Word;

/** When a single word may be looked up among places and organizations. */
final class KnownWord {
  private static final int SHORTEST_PLACE = 4;
  private static final int SHORTEST_ORGANIZATION = 4;

  private KnownWord() {}

  /**
   * Acronyms as written, other words from four letters: shorter ones mean too many other things.
   */
  static boolean mayBeOrganization(Word word) {
    return word.isAcronym() || word.folded().length() >= SHORTEST_ORGANIZATION;
  }

  /** {@code US} is a place, {@code us} and {@code Us} are not. */
  static boolean mayBePlace(Word word) {
    return word.isAcronym() || word.folded().length() >= SHORTEST_PLACE;
  }
}
