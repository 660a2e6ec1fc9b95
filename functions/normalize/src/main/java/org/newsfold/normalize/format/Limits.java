package org.newsfold.normalize.format;

import java.time.Duration;

/**
 * How much of a file is read. What lies beyond is never held in memory: the file, or the part of
 * it, is rejected.
 *
 * @param storedBytes of a file as it was dropped
 * @param inflatedBytes of all that a file's archives hold, in all of their depths
 * @param inflationRatio inflated bytes to stored bytes; no text comes near it, a bomb does
 * @param partBytes of a file or a part that has to be held at once, once it is inflated
 * @param nesting how many archives may lie in one another
 * @param parts how many a file may hold, articles and others
 * @param tags in a page; each costs about 200 bytes of memory
 * @param bodyCharacters in one article, UTF-16 units
 * @param allCharacters in all articles of a file
 * @param time that reading a file may take
 */
public record Limits(
    long storedBytes,
    long inflatedBytes,
    int inflationRatio,
    int partBytes,
    int nesting,
    int parts,
    int tags,
    int bodyCharacters,
    long allCharacters,
    Duration time) {
  /** Fits a heap of 512 MB. */
  public static final Limits DEFAULT =
      new Limits(
          25_000_000,
          250_000_000,
          200,
          50_000_000,
          3,
          10_000,
          300_000,
          1_000_000,
          40_000_000,
          Duration.ofSeconds(40));

  /** For whoever takes each article as it is read and keeps none: only parts are limited. */
  public static final Limits STREAMING =
      new Limits(
          Long.MAX_VALUE,
          Long.MAX_VALUE,
          DEFAULT.inflationRatio,
          DEFAULT.partBytes,
          DEFAULT.nesting,
          Integer.MAX_VALUE,
          DEFAULT.tags,
          DEFAULT.bodyCharacters,
          Long.MAX_VALUE,
          Duration.ofDays(1));

  /** The same with other limits on what archives hold. */
  public Limits with(int mostParts, long mostInflatedBytes, Duration longestTime) {
    return new Limits(
        storedBytes,
        mostInflatedBytes,
        inflationRatio,
        partBytes,
        nesting,
        mostParts,
        tags,
        bodyCharacters,
        allCharacters,
        longestTime);
  }
}
