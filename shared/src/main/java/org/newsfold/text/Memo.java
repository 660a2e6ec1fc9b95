package org.newsfold.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Remembers what was made of the things that were asked for last. Settling a story reads the rows
 * and the words of its members again and again, and hardly any of them has changed.
 */
public final class Memo<K, T> {
  private final Function<K, T> make;
  private final Map<K, T> known;

  /**
   * Starts with nothing.
   *
   * @param make a pure function
   * @param most things to remember
   */
  public Memo(Function<K, T> make, int most) {
    this.make = make;
    this.known =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<K, T> eldest) {
            return size() > most;
          }
        };
  }

  public T of(K thing) {
    synchronized (known) {
      T value = known.get(thing);
      if (value != null) {
        return value;
      }
    }
    T value = make.apply(thing);
    synchronized (known) {
      known.put(thing, value);
    }
    return value;
  }
}
