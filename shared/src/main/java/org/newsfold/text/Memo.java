package org.newsfold.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Remembers what was made of the texts that were asked for last. Settling a story reads the rows
 * and sentences of its members again and again, and hardly any of them has changed.
 */
public final class Memo<T> {
  private final Function<String, T> make;
  private final Map<String, T> known;

  /**
   * Starts with nothing.
   *
   * @param make a pure function
   * @param most texts to remember
   */
  public Memo(Function<String, T> make, int most) {
    this.make = make;
    this.known =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
            return size() > most;
          }
        };
  }

  public T of(String text) {
    synchronized (known) {
      T value = known.get(text);
      if (value != null) {
        return value;
      }
    }
    T value = make.apply(text);
    synchronized (known) {
      known.put(text, value);
    }
    return value;
  }
}
