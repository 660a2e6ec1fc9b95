package org.newsfold.normalize.format;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** gzip (RFC 1952) around any other kind of file; inflated as it is read, within limits. */
final class GzipFormat implements Format {
  private static final int BUFFER = 16_384;

  /** A ratio over fewer inflated bytes than this says nothing. */
  private static final long RATIO_FROM = 1_000_000;

  @Override
  public boolean matches(Source source) throws IOException {
    byte[] head = source.head();
    return head.length > 2 && (head[0] & 0xff) == 0x1f && (head[1] & 0xff) == 0x8b && head[2] == 8;
  }

  @Override
  public void read(Source source, Parts parts) throws IOException {
    Limits limits = parts.limits();
    String tooLarge =
        "It inflates to more than %s, the most that is read of one file. Drop the article alone."
            .formatted(Amounts.bytes(limits.inflatedBytes()));
    InputStream inflating = new Inflating(source.stream(), limits.inflationRatio());
    parts.open(
        source.holding(
            innerName(source), new LimitedStream(inflating, limits.inflatedBytes(), tooLarge)));
  }

  private static String innerName(Source source) {
    return source.isNamed(".gz")
        ? source.name().substring(0, source.name().length() - 3)
        : source.name();
  }

  /** Turns damage and bombs into rejections. */
  private static final class Inflating extends FilterInputStream {
    private final LimitedStream stored;
    private final int ratio;
    private long inflated;

    Inflating(InputStream stored, int ratio) throws IOException {
      this(new LimitedStream(stored, Long.MAX_VALUE, ""), ratio);
    }

    private Inflating(LimitedStream stored, int ratio) throws IOException {
      super(open(stored));
      this.stored = stored;
      this.ratio = ratio;
    }

    private static InputStream open(InputStream stored) throws IOException {
      try {
        return new GZIPInputStream(stored, BUFFER);
      } catch (EOFException | ZipException e) {
        throw damaged(e);
      }
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      try {
        int read = super.read(buffer, offset, length);
        inflated += Math.max(0, read);
        if (inflated > RATIO_FROM && inflated / ratio > stored.count()) {
          throw new RejectedException(
              "It inflates more than %d-fold, as a gzip bomb does and no text.".formatted(ratio));
        }
        return read;
      } catch (EOFException | ZipException e) {
        throw damaged(e);
      }
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    private static RejectedException damaged(IOException e) {
      return new RejectedException(
          e instanceof EOFException
              ? "It is a gzip file that is cut off. Upload it again, whole."
              : "It is a damaged gzip file. Upload it again.");
    }
  }
}
