package org.newsfold.aws;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that is made when it is first needed, once.
 *
 * @param <T> what is made
 */
public final class Later<T> implements Supplier<T> {
  private final Supplier<T> maker;
  private @Nullable T made;

  public Later(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public synchronized T get() {
    T known = made;
    if (known == null) {
      known = maker.get();
      made = known;
    }
    return known;
  }
}
