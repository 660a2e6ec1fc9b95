package org.newsfold.normalize.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** Counts what all archives of a file give, one within the other, and stops bombs early. */
final class Inflation {
  /** A ratio over fewer inflated bytes than this says nothing. */
  private static final long RATIO_FROM = 1_000_000;

  private final Limits limits;
  private final LongSupplier stored;
  private final Deadline deadline;
  private long inflated;

  Inflation(Limits limits, LongSupplier stored, Deadline deadline) {
    this.limits = limits;
    this.stored = stored;
    this.deadline = deadline;
  }

  /**
   * The same bytes, counted.
   *
   * @param depth of the archive that gives them, which is damaged if it cannot
   */
  InputStream of(InputStream in, int depth) {
    return new FilterInputStream(in) {
      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        try {
          int read = super.read(buffer, offset, length);
          count(Math.max(0, read));
          return read;
        } catch (RejectedException | UnreadableException | DamagedException e) {
          throw e;
        } catch (IOException | RuntimeException e) {
          throw new DamagedException(depth, e);
        }
      }

      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
      }

      @Override
      public long skip(long wanted) throws IOException {
        return readNBytes((int) Math.min(Math.max(0, wanted), Source.HEAD)).length;
      }

      @Override
      public boolean markSupported() {
        return false;
      }

      @Override
      public void close() {
        // The archive goes on behind this entry.
      }
    };
  }

  private void count(int read) throws RejectedException {
    inflated += read;
    deadline.check();
    if (inflated > RATIO_FROM && inflated / limits.inflationRatio() > stored.getAsLong()) {
      throw new WholeFileException(
          "It inflates more than %d-fold, as an archive bomb does and no text."
              .formatted(limits.inflationRatio()));
    }
    if (inflated > limits.inflatedBytes()) {
      throw new TooMuchException(
          "It inflates to more than %s, the most that is read of one file."
              .formatted(Amounts.bytes(limits.inflatedBytes())));
    }
  }
}
