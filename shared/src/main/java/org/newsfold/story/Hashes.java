package org.newsfold.story;

import java.util.AbstractList;
import java.util.Collection;
import java.util.List;
import java.util.RandomAccess;

/** An unmodifiable list of hashes, written in base 36, that takes four bytes for each. */
final class Hashes extends AbstractList<String> implements RandomAccess {
  private static final int BASE = 36;

  private final int[] values;

  private Hashes(int[] values) {
    this.values = values;
  }

  /** The same texts in the same order: in four bytes each if all are hashes. */
  static List<String> copyOf(Collection<String> texts) {
    if (texts instanceof Hashes hashes) {
      return hashes;
    }
    try {
      Hashes hashes = new Hashes(texts.stream().mapToInt(t -> Integer.parseInt(t, BASE)).toArray());
      return hashes.equals(List.copyOf(texts)) ? hashes : List.copyOf(texts);
    } catch (NumberFormatException e) {
      return List.copyOf(texts);
    }
  }

  @Override
  public String get(int index) {
    return Integer.toString(values[index], BASE);
  }

  @Override
  public int size() {
    return values.length;
  }
}
