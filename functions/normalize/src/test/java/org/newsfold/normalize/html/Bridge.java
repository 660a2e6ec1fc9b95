package org.newsfold.normalize.html;

/** An article of two paragraphs. */
final class Bridge {
  static final String FIRST =
      "The town council of Lindenau voted 21 to 12 on Monday, after a long debate, for a new bridge"
          + " over the river, which the mayor called a good day for the town.";
  static final String SECOND =
      "Work is to begin in March, two years later than planned, and the old bridge stays closed"
          + " until then, an engineer of the town hall said, because two of its piers are cracked.";
  static final String BODY = FIRST + "\n\n" + SECOND;

  private Bridge() {}
}
