package org.newsfold.normalize.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
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
  private byte @Nullable [] head;
  private @Nullable String text;

  /**
   * @param name the file's name, a hint at what it is
   * @param part which article of the whole file this is; empty for the whole
   * @param contentType as the uploader says, a hint; may be empty
   * @param in bounded: reads to its end are safe
   */
  Source(String name, String part, String contentType, InputStream in) {
    this.name = name;
    this.part = part;
    this.contentType = contentType.toLowerCase(Locale.ROOT);
    this.in = new BufferedInputStream(in, HEAD);
  }

  /** The same part under another name, with other bytes: what an envelope held. */
  Source holding(String innerName, InputStream inner) {
    return new Source(innerName, part, "", inner);
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

  /** The bytes, for a format that streams them; they can be read once. */
  InputStream stream() {
    return in;
  }

  /** All of it, decoded; kept, so asking again costs nothing. */
  String text() throws IOException {
    String found = text;
    if (found == null) {
      found = TextDecoder.decode(in.readAllBytes(), contentType);
      text = found;
    }
    return found;
  }
}
