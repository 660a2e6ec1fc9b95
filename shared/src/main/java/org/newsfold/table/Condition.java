package org.newsfold.table;

/** When a write may happen, judged against the row that is there. */
public sealed interface Condition {
  /** Whatever is there. */
  record Always() implements Condition {}

  /** No row is there, or one whose {@code order} is lower than the written row's. */
  record Higher() implements Condition {}

  /**
   * The row that is there has exactly this {@code order}.
   *
   * @param order empty: no row is there
   */
  record Unchanged(String order) implements Condition {}

  Condition ALWAYS = new Always();
  Condition HIGHER = new Higher();
  Condition ABSENT = new Unchanged("");
}
