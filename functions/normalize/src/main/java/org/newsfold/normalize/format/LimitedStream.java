package org.newsfold.normalize.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/** Passes bytes on up to a limit; the first byte beyond it rejects the file. */
final class LimitedStream extends FilterInputStream {
  private final long limit;
  private final Supplier<RejectedException> reason;
  private long count;

  LimitedStream(InputStream in, long limit, Supplier<RejectedException> reason) {
    super(in);
    this.limit = limit;
    this.reason = reason;
  }

  /** How many bytes have been read so far. */
  long count() {
    return count;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    count(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    count(Math.max(0, read));
    return read;
  }

  @Override
  public long skip(long wanted) throws IOException {
    return readNBytes((int) Math.min(wanted, Source.HEAD)).length;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(int read) throws RejectedException {
    count += read;
    if (count > limit) {
      throw reason.get();
    }
  }
}
