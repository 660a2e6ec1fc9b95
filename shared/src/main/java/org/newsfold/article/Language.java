package org.newsfold.article;

/**
 * The language that a text is written in.
 *
 * @param tag BCP 47, {@code und} rather than a guess
 * @param confidence 0 to 1
 */
public record Language(String tag, double confidence) {
  public static final Language UNDETERMINED = new Language("und", 0);
}
