package org.newsfold.text;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was made of the things that were asked for last. Settling a story reads the rows
 * and the words of its members again and again, and hardly any of them has changed; texts have the
 * same words.
 *
 * <p>Safe for use by several threads, none of which waits for another: what one forgets for another
 * is only made again. Things have their places by their hashes, a few in each, of which the one
 * that was asked for longest ago goes.
 */
public final class Memo<K, T> {
  private static final int PLACES = 16;

  private final Function<K, T> make;
  private final int places;
  private final int groups;
  private final AtomicReferenceArray<@Nullable Made<K, T>> made;

  private record Made<K, T>(int hash, K thing, T value) {
    boolean isOf(int hash, K thing) {
      return this.hash == hash && this.thing.equals(thing);
    }
  }

  /**
   * Starts with nothing.
   *
   * @param make a pure function
   * @param most things to remember, at least one
   */
  public Memo(Function<K, T> make, int most) {
    this.make = make;
    places = Math.min(PLACES, most);
    groups = most / places;
    made = new AtomicReferenceArray<>(groups * places);
  }

  /** How many things of a size, in bytes, take an eighth of the memory that there may be. */
  public static int fitting(int bytes) {
    return Math.clamp(Runtime.getRuntime().maxMemory() / 8 / bytes, 1, Integer.MAX_VALUE / 2);
  }

  public T of(K thing) {
    int hash = thing.hashCode();
    int first = first(hash);
    for (int at = first; at < first + places; at++) {
      Made<K, T> known = made.getAcquire(at);
      if (known != null && known.isOf(hash, thing)) {
        if (at > first) {
          forward(at, known);
        }
        return known.value();
      }
    }
    return remember(first, new Made<>(hash, thing, make.apply(thing)));
  }

  /** Remembers what is known already to be made of a thing. */
  public void remember(K thing, T value) {
    int hash = thing.hashCode();
    remember(first(hash), new Made<>(hash, thing, value));
  }

  private T remember(int first, Made<K, T> fresh) {
    for (int at = first + places - 1; at > first; at--) {
      made.setRelease(at, made.getAcquire(at - 1));
    }
    made.setRelease(first, fresh);
    return fresh.value();
  }

  private int first(int hash) {
    return Math.floorMod(hash ^ (hash >>> 16), groups) * places;
  }

  private void forward(int at, Made<K, T> known) {
    made.setRelease(at, made.getAcquire(at - 1));
    made.setRelease(at - 1, known);
  }
}
