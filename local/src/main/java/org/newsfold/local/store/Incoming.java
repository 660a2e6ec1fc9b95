package org.newsfold.local.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/**
 * Bytes that have arrived and belong to no object yet.
 *
 * @param md5 of the bytes, hexadecimal
 */
record Incoming(Path file, long size, String md5) {

  /** Takes all of a stream into a new file of a folder. */
  static Incoming receive(InputStream bytes, Path folder) {
    Path file = folder.resolve(UUID.randomUUID().toString());
    MessageDigest md5 = newMd5();
    try (OutputStream out = Files.newOutputStream(file)) {
      long size = 0;
      byte[] buffer = new byte[1 << 16];
      for (int read; (read = bytes.read(buffer)) >= 0; size += read) {
        out.write(buffer, 0, read);
        md5.update(buffer, 0, read);
      }
      return new Incoming(file, size, HexFormat.of().formatHex(md5.digest()));
    } catch (IOException | RuntimeException e) {
      delete(file);
      throw e instanceof IOException io ? new UncheckedIOException(io) : (RuntimeException) e;
    }
  }

  /** Forgets bytes that nobody wants. */
  void discard() {
    delete(file);
  }

  static MessageDigest newMd5() {
    try {
      return MessageDigest.getInstance("MD5");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has MD5", e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // A leftover does no harm: the folder is emptied at the next start.
    }
  }
}
