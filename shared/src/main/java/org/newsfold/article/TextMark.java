package org.newsfold.article;

/** What sets a text apart from a whole article that was written at once. */
public enum TextMark {
  /** The beginning of an article; the rest is for those who pay. */
  STUB,
  /** Entries of a live blog, each with its time. */
  LIVE
}
