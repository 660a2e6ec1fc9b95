package org.newsfold.normalize.format;

import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes archives apart into the files that they hold, without reading these. */
public final class Splitter {
  private static final Limits ANY = Limits.STREAMING;

  private Splitter() {}

  /** Takes the files of an archive. */
  @FunctionalInterface
  public interface FileTaker {
    /**
     * Takes one.
     *
     * @param part its name, one of its own within the archive
     * @param contentType empty where the archive does not say
     * @param address where it was found on the Web, if the archive says so
     */
    void take(String part, String contentType, @Nullable String address, byte[] content);
  }

  /**
   * Whether a file holds files, and more of them than are read of one.
   *
   * @param limits of whoever is to read it
   * @throws IOException if it cannot be read
   */
  public static boolean isTooLarge(String name, long size, InputStream in, Limits limits)
      throws IOException {
    Source source = new Source(name, "", "", in, ANY.partBytes());
    if (Formats.holding(source).isEmpty()) {
      return false;
    }
    if (size > limits.storedBytes()) {
      return true;
    }
    try {
      split(source, limits, (part, type, address, content) -> {}, why -> {});
      return false;
    } catch (TooMuchException e) {
      return true;
    } catch (RejectedException e) {
      return false;
    }
  }

  /**
   * Hands on each file of an archive, in its order.
   *
   * @param rejected takes what cannot be taken out, and why
   * @throws RejectedException if the archive is damaged; what was handed on stays good
   * @throws IOException if it cannot be read
   */
  public static void split(
      String name, InputStream in, FileTaker taker, Consumer<Part.Rejected> rejected)
      throws IOException {
    split(new Source(name, "", "", in, ANY.partBytes()), ANY, taker, rejected);
  }

  private static void split(
      Source source, Limits limits, FileTaker taker, Consumer<Part.Rejected> rejected)
      throws IOException {
    Parts parts =
        new Parts(
            limits,
            () -> Long.MAX_VALUE,
            InstantSource.system(),
            part -> {
              if (part instanceof Part.Rejected no) {
                rejected.accept(no);
              }
            },
            taker);
    parts.open(source);
  }
}
