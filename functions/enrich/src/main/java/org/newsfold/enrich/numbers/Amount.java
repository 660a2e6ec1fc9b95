package org.newsfold.enrich.numbers;

/**
 * A number as read: without what it is measured in.
 *
 * @param words how many words it has
 * @param end its end in the text, which may lie inside a word
 */
record Amount(int words, int end, double value, boolean vague) {
  /** A number that ends with its last word. */
  Amount(int words, int end, double value) {
    this(words, end, value, false);
  }
}
