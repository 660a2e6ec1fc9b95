package org.newsfold.article;

/** What kind of thing a number says. */
public enum Quantity {
  /** How many of something. */
  COUNT,
  /** How many died. */
  KILLED,
  /** How many were hurt. */
  INJURED,
  /** How many are missing. */
  MISSING,
  /** How many years somebody has lived. */
  AGE,
  /** One side of a result, as both numbers of {@code 3–1}. */
  SCORE,
  /** A share of a whole, in percent. */
  SHARE,
  /** An amount of money. */
  SUM,
  /** A length, weight, time, … in a unit. */
  MEASURE
}
