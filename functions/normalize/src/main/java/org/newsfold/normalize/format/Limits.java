package org.newsfold.normalize.format;

/**
 * How much of a file is read. What lies beyond is never held in memory: the file is rejected.
 *
 * @param storedBytes of a file as it was dropped
 * @param inflatedBytes of a file once it is inflated
 * @param inflationRatio inflated bytes to stored bytes; no text comes near it, a bomb does
 * @param nesting how many archives may lie in one another
 * @param tags in a page; each costs about 200 bytes of memory
 * @param bodyCharacters in one article, UTF-16 units
 */
public record Limits(
    long storedBytes,
    long inflatedBytes,
    int inflationRatio,
    int nesting,
    int tags,
    int bodyCharacters) {
  /** Fits a heap of 512 MB. */
  public static final Limits DEFAULT =
      new Limits(25_000_000, 50_000_000, 200, 3, 300_000, 1_000_000);
}
