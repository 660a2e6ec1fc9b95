package org.newsfold.normalize.pdf;

/**
 * Glyphs that stand side by side on a page. Lengths in points, y grows downwards.
 *
 * @param y of the baseline
 * @param size of the font
 */
record Fragment(float left, float right, float y, float size, String text) {
  float top() {
    return y - size;
  }
}
