package org.newsfold.story;

/** How two articles of one story hang together. */
public enum LinkKind {
  /** They tell the same event; nothing says that one was made from the other. */
  SAME_STORY,
  /** The same text. */
  DUPLICATE,
  /** The same text with passages added, cut or edited. */
  NEAR_DUPLICATE,
  /** The same text in another language. */
  TRANSLATION,
  /** The same text in other words: paraphrased or spun. */
  REWRITE
}
