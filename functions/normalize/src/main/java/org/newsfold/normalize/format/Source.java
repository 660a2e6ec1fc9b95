package org.newsfold.normalize.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.newsfold.normalize.charset.TextDecoder;

/** A file, or a file within a file, that is read once; its head can be looked at before. */
public final class Source {
  static final int HEAD = 65_536;

  private final String name;
  private final String part;
  private final String contentType;
  private final BufferedInputStream in;
  private final int most;
  private @Nullable String address;
  private byte @Nullable [] head;
  private @Nullable String text;

  /**
   * @param name the file's name, a hint at what it is
   * @param part which article of the whole file this is; empty for the whole
   * @param contentType as the uploader says, a hint; may be empty
   * @param most bytes that may be held at once
   */
  Source(String name, String part, String contentType, InputStream in, int most) {
    this.name = name;
    this.part = part;
    this.contentType = contentType.toLowerCase(Locale.ROOT);
    this.in = new BufferedInputStream(in);
    this.most = most;
  }

  /** The same part under another name, with other bytes: what an envelope held. */
  Source holding(String innerName, InputStream inner) {
    return new Source(innerName, part, contentType, inner, most).at(address);
  }

  /** Says where on the Web it was found. */
  Source at(@Nullable String found) {
    address = found;
    return this;
  }

  @Nullable String address() {
    return address;
  }

  String part() {
    return part;
  }

  String name() {
    return name;
  }

  /** The uploader's word for what it is, in lower case; may be empty. */
  String contentType() {
    return contentType;
  }

  /** Whether the name ends in one of these, without regard to case. */
  boolean isNamed(String... extensions) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (String extension : extensions) {
      if (lower.endsWith(extension)) {
        return true;
      }
    }
    return false;
  }

  /** Whether its first bytes are these. */
  boolean begins(byte[] magic) throws IOException {
    byte[] start = head();
    return start.length >= magic.length
        && Arrays.equals(start, 0, magic.length, magic, 0, magic.length);
  }

  /** The first 64 KB; all of it if it is smaller. */
  byte[] head() throws IOException {
    byte[] found = head;
    if (found == null) {
      in.mark(HEAD);
      found = in.readNBytes(HEAD);
      in.reset();
      head = found;
    }
    return found;
  }

  /**
   * The first characters, without a byte order mark: enough to see markup in. One a byte, unless
   * the file has zero bytes as UTF-16 has.
   */
  String start(int bytes) throws IOException {
    byte[] begins = Arrays.copyOf(head(), Math.min(head().length, bytes));
    String start = new String(begins, StandardCharsets.ISO_8859_1);
    return start.indexOf('\0') >= 0
        ? TextDecoder.decode(begins, "")
        : start.replace("\u00ef\u00bb\u00bf", "");
  }

  /** The bytes, for a format that streams them; they can be read once. */
  InputStream stream() {
    return in;
  }

  /**
   * All of the bytes; they can be read once.
   *
   * @throws RejectedException if they are too many to be held
   */
  byte[] bytes() throws IOException {
    byte[] all = in.readNBytes(most);
    if (in.read() >= 0) {
      throw new RejectedException(
          "It is larger than %s, the most that is read of one article. Drop the article alone."
              .formatted(Amounts.bytes(most)));
    }
    return all;
  }

  /** The text as it is read, in the charset that its head has; for a format that streams it. */
  Reader reader() throws IOException {
    return new InputStreamReader(in, TextDecoder.detect(head(), contentType));
  }

  /** All of it, decoded; kept, so asking again costs nothing. */
  String text() throws IOException {
    String found = text;
    if (found == null) {
      found = TextDecoder.decode(bytes(), contentType);
      text = found;
    }
    return found;
  }
}
