package org.newsfold.local.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Numbers the events of a store so that they grow, also when the process starts again and when the
 * clock was set back.
 *
 * <p>Numbers are microseconds since 1970, or one more than the last. A file holds a bound that none
 * has reached yet; the next process goes on from there.
 */
final class Sequencer {
  /** The file is written at most once in so many numbers, about a second. */
  private static final long RESERVE = 1 << 20;

  private final Path file;
  private long last;
  private long bound;

  Sequencer(Path file) {
    this.file = file;
    this.bound = read(file);
    this.last = bound;
  }

  /** The next number, 16 hexadecimal digits. */
  synchronized String next(Instant now) {
    last = Math.max(last + 1, ChronoUnit.MICROS.between(Instant.EPOCH, now));
    if (last >= bound) {
      bound = last + RESERVE;
      write();
    }
    return "%016X".formatted(last);
  }

  private static long read(Path file) {
    try {
      return Files.exists(file) ? Long.parseLong(Files.readString(file).strip(), 16) : 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NumberFormatException e) {
      throw new IllegalStateException("Not a sequence number in " + file, e);
    }
  }

  private void write() {
    Path written = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.writeString(written, Long.toHexString(bound));
      Files.move(
          written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
