package org.newsfold.table;

/** One write, alone or of a batch. */
public sealed interface Write {
  Key key();

  /** Puts a whole row. */
  record Put(Row row, Condition condition) implements Write {
    @Override
    public Key key() {
      return row.key();
    }
  }

  /**
   * Removes a row; nothing happens if there is none. {@link Condition.Higher} makes no sense here.
   */
  record Delete(Key key, Condition condition) implements Write {}

  static Write put(Row row) {
    return new Put(row, Condition.ALWAYS);
  }

  static Write delete(Key key) {
    return new Delete(key, Condition.ALWAYS);
  }
}
