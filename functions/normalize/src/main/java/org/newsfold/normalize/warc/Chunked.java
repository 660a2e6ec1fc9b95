package org.newsfold.normalize.warc;

import java.io.IOException;
import java.io.InputStream;

/** A body in chunks (RFC 9112), as some crawlers keep it; what is no chunk ends it. */
final class Chunked extends InputStream {
  private static final int LONGEST_SIZE = 8;

  private final InputStream in;
  private long left;
  private boolean ended;

  Chunked(InputStream in) {
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (left == 0 && !ended) {
      left = size();
      ended = left == 0;
    }
    if (ended) {
      return -1;
    }
    int read = in.read(buffer, offset, (int) Math.min(length, left));
    if (read < 0) {
      ended = true;
      return -1;
    }
    left -= read;
    if (left == 0) {
      in.skip(2);
    }
    return read;
  }

  private long size() throws IOException {
    long size = 0;
    int digits = 0;
    for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
      int digit = Character.digit(b, 16);
      if (digit < 0 || digits >= LONGEST_SIZE) {
        skipLine(b);
        break;
      }
      size = size * 16 + digit;
      digits++;
    }
    return size;
  }

  private void skipLine(int from) throws IOException {
    int b = from;
    while (b >= 0 && b != '\n') {
      b = in.read();
    }
  }
}
