package org.newsfold.normalize.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** The byte order marks of Unicode, the longer before the shorter that it begins with. */
enum ByteOrderMark {
  UTF_8(StandardCharsets.UTF_8, "\u00ef\u00bb\u00bf"),
  UTF_32LE(Charset.forName("UTF-32LE"), "\u00ff\u00fe\0\0"),
  UTF_32BE(Charset.forName("UTF-32BE"), "\0\0\u00fe\u00ff"),
  UTF_16BE(StandardCharsets.UTF_16BE, "\u00fe\u00ff"),
  UTF_16LE(StandardCharsets.UTF_16LE, "\u00ff\u00fe");

  private final Charset charset;

  /** One character a byte. */
  private final String bytes;

  ByteOrderMark(Charset charset, String bytes) {
    this.charset = charset;
    this.bytes = bytes;
  }

  static Optional<ByteOrderMark> at(byte[] text) {
    String start = new String(text, 0, Math.min(text.length, 4), StandardCharsets.ISO_8859_1);
    return Stream.of(values()).filter(mark -> start.startsWith(mark.bytes)).findFirst();
  }

  Charset charset() {
    return charset;
  }

  int length() {
    return bytes.length();
  }
}
