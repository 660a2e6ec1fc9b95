package org.newsfold.normalize.warc;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The pages of a WARC file, one after the other, none of them held. */
public final class Warc {
  private static final Set<String> TYPES =
      Set.of("text/html", "application/xhtml+xml", "text/plain", "application/pdf");
  private static final int BUFFER = 65_536;

  private final InputStream in;
  private Block record = new Block(InputStream.nullInputStream(), 0);

  /**
   * A page as it was fetched.
   *
   * @param address where
   * @param contentType as the server said
   * @param content to be read before the next page is asked for
   */
  public record Page(String address, String contentType, InputStream content) {}

  public Warc(InputStream in) {
    this.in = new BufferedInputStream(in, BUFFER);
  }

  /**
   * The next page that may be an article; empty at the end.
   *
   * @throws IOException if the file is damaged or cut off
   */
  public Optional<Page> next() throws IOException {
    while (skipToRecord()) {
      Fields head = Fields.read(in);
      if (!head.first().startsWith("WARC/")) {
        throw new IOException("No record where one should begin");
      }
      record = new Block(in, head.length());
      Optional<Page> page = page(head);
      if (page.isPresent()) {
        return page;
      }
    }
    return Optional.empty();
  }

  /** To the end of this record, and over the blank lines behind it; false at the end. */
  private boolean skipToRecord() throws IOException {
    record.skipRest();
    in.mark(1);
    int b = in.read();
    while (b == '\r' || b == '\n') {
      in.mark(1);
      b = in.read();
    }
    if (b >= 0) {
      in.reset();
    }
    return b >= 0;
  }

  private Optional<Page> page(Fields head) throws IOException {
    String address = head.get("warc-target-uri").replace("<", "").replace(">", "");
    String type = head.get("content-type");
    return switch (head.get("warc-type")) {
      case "response" -> type.startsWith("application/http") ? answer(address) : Optional.empty();
      case "resource", "conversion" ->
          isText(type) ? Optional.of(new Page(address, type, record)) : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** What a server answered, if it was a page and not an error. */
  private Optional<Page> answer(String address) throws IOException {
    Fields http;
    try {
      http = Fields.read(record);
    } catch (EOFException e) {
      return Optional.empty();
    }
    String[] status = http.first().split(" ", 3);
    boolean isPage =
        status.length > 1 && status[1].startsWith("2") && isText(http.get("content-type"));
    boolean chunked = http.get("transfer-encoding").toLowerCase(Locale.ROOT).contains("chunked");
    return isPage
        ? Optional.of(
            new Page(address, http.get("content-type"), chunked ? new Chunked(record) : record))
        : Optional.empty();
  }

  private static boolean isText(String contentType) {
    int end = contentType.indexOf(';');
    String type = end < 0 ? contentType : contentType.substring(0, end);
    return TYPES.contains(type.strip().toLowerCase(Locale.ROOT));
  }

  /** The block of a record. */
  private static final class Block extends InputStream {
    private final InputStream in;
    private long left;

    Block(InputStream in, long length) {
      this.in = in;
      this.left = length;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      if (left <= 0) {
        return -1;
      }
      int read = in.read(buffer, offset, (int) Math.min(length, left));
      if (read < 0) {
        throw new EOFException("Cut off");
      }
      left -= read;
      return read;
    }

    void skipRest() throws IOException {
      in.skipNBytes(left);
      left = 0;
    }
  }
}
