package org.newsfold.article;

/** How exactly a number is stated. */
public enum Precision {
  /** As it stands. */
  EXACT,
  /** <i>about 200</i>, <i>nearly 200</i>. */
  ABOUT,
  /** <i>at least 200</i>, <i>more than 200</i>. */
  AT_LEAST,
  /** <i>up to 200</i>, <i>fewer than 200</i>. */
  AT_MOST,
  /** <i>hundreds</i>: the value is the order of magnitude that is named. */
  VAGUE
}
