package org.newsfold.story;

/**
 * How good a witness a text is.
 *
 * @param flaws marks of machine spinning or poor translation per 1,000 words: stray hyphens, glued
 *     words, template braces
 * @param words length of the text
 */
public record TextQuality(double flaws, int words) {
  public static final TextQuality UNKNOWN = new TextQuality(0, 0);

  /** From this many flaws in 1,000 words on, a better witness is preferred. */
  private static final double POOR = 3;

  public boolean isPoor() {
    return flaws >= POOR;
  }
}
