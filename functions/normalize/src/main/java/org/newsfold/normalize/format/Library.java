package org.newsfold.normalize.format;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Libraries asked about bytes from anywhere: whatever they stumble over, the bytes are damaged. */
final class Library {
  private Library() {}

  /** What a library is asked for. */
  @FunctionalInterface
  interface Call<T extends @Nullable Object> {
    T call() throws IOException;
  }

  /**
   * Asks it.
   *
   * @throws IOException also where it throws what only its own errors should make it throw
   */
  static <T extends @Nullable Object> T call(Call<T> library) throws IOException {
    try {
      return library.call();
    } catch (RuntimeException | StackOverflowError e) {
      throw new IOException("Damaged", e);
    } catch (LinkageError e) {
      // What a library offers only with another one that is native.
      throw new RejectedException(
          "It is compressed in a way that is not read. Pack it again as programs usually do.");
    }
  }
}
