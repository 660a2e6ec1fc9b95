package org.newsfold.normalize.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The store did not give the bytes of a file: it may the next time, so nothing is rejected. */
final class UnreadableException extends IOException {
  private static final long serialVersionUID = 1;

  private UnreadableException(IOException cause) {
    super(cause.getMessage(), cause);
  }

  /** The same bytes, whose troubles can be told from those that libraries have with them. */
  static InputStream marking(InputStream stored) {
    return new FilterInputStream(stored) {
      @Override
      public int read() throws IOException {
        try {
          return super.read();
        } catch (RejectedException e) {
          throw e;
        } catch (IOException e) {
          throw new UnreadableException(e);
        }
      }

      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        try {
          return super.read(buffer, offset, length);
        } catch (RejectedException e) {
          throw e;
        } catch (IOException e) {
          throw new UnreadableException(e);
        }
      }
    };
  }
}
