package org.newsfold.article;

/** What sets a text apart from a whole article that was written at once, by a person. */
public enum TextMark {
  /** Only the beginning or a teaser of an article: the rest is for those who pay, or elsewhere. */
  STUB,
  /** Entries of a live blog, each with its time. */
  LIVE,
  /** A program replaced its words by others. */
  SPUN,
  /** A program translated it and no editor mended it. */
  MACHINE_TRANSLATED
}
