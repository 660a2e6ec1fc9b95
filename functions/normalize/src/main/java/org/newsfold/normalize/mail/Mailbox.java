package org.newsfold.normalize.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The mails of a mailbox file (mbox, RFC 4155; also with quoted "From " lines), one at a time. */
public final class Mailbox {
  private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);
  private static final int LINE = 8_192;
  private static final int HEADER = 65_536;

  private final InputStream in;
  private final int most;
  private byte[] line = new byte[0];
  private boolean begun;

  /**
   * Begins.
   *
   * @param in buffered
   * @param most bytes of a mail that may be held
   */
  public Mailbox(InputStream in, int most) {
    this.in = in;
    this.most = most;
  }

  /** The next mail, no more than {@code most} bytes and one of it; empty at the end. */
  public Optional<byte[]> next() throws IOException {
    if (!begun) {
      begun = true;
      line = readLine();
    }
    if (line.length == 0) {
      return Optional.empty();
    }
    ByteArrayOutputStream mail = new ByteArrayOutputStream();
    boolean blank = false;
    boolean lineBegins = true;
    for (line = readLine(); line.length > 0; line = readLine()) {
      if (blank && begins(line, 0)) {
        break;
      }
      if (mail.size() <= most) {
        int quote = lineBegins && isQuotedFrom(line) ? 1 : 0;
        mail.write(line, quote, line.length - quote);
      }
      lineBegins = line[line.length - 1] == '\n';
      blank = line[0] == '\n' || (line[0] == '\r' && line.length == 2);
    }
    return Optional.of(mail.toByteArray());
  }

  /** What tells a mail from others for good; empty if it says nothing. */
  public static Optional<String> id(byte[] mail) {
    String header = new String(mail, 0, Math.min(mail.length, HEADER), StandardCharsets.ISO_8859_1);
    int end = header.replace("\r\n", "\n").indexOf("\n\n");
    String lower = header.toLowerCase(Locale.ROOT);
    int at = lower.startsWith("message-id:") ? 0 : lower.indexOf("\nmessage-id:") + 1;
    int open = header.indexOf('<', at);
    int close = header.indexOf('>', at);
    boolean found = (at > 0 || lower.startsWith("message-id:")) && (end < 0 || at < end);
    return found && open >= 0 && close > open && close - open < 400
        ? Optional.of(header.substring(open + 1, close))
        : Optional.empty();
  }

  /** A line with its end, or as much of it as is held; empty at the end of the file. */
  private byte[] readLine() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(128);
    while (out.size() < LINE) {
      int b = in.read();
      if (b < 0) {
        break;
      }
      out.write(b);
      if (b == '\n') {
        break;
      }
    }
    return out.toByteArray();
  }

  private static boolean isQuotedFrom(byte[] line) {
    int at = 0;
    while (at < line.length && line[at] == '>') {
      at++;
    }
    return at > 0 && begins(line, at);
  }

  private static boolean begins(byte[] line, int at) {
    return line.length >= at + FROM.length
        && Arrays.equals(line, at, at + FROM.length, FROM, 0, FROM.length);
  }
}
