package org.newsfold.story;

import java.util.AbstractList;
import java.util.Collection;
import java.util.List;
import java.util.RandomAccess;

/** An unmodifiable list of numbers that takes four bytes for each. */
public final class Ints extends AbstractList<Integer> implements RandomAccess {
  private final int[] values;

  private Ints(int[] values) {
    this.values = values;
  }

  /** The same numbers in the same order. */
  public static List<Integer> copyOf(Collection<Integer> numbers) {
    return numbers instanceof Ints ints
        ? ints
        : new Ints(numbers.stream().mapToInt(Integer::intValue).toArray());
  }

  @Override
  public Integer get(int index) {
    return values[index];
  }

  @Override
  public int size() {
    return values.length;
  }
}
