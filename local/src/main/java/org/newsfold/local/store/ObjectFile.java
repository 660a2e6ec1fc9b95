package org.newsfold.local.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.newsfold.json.Json;

/**
 * One object in one file, so that a single rename puts all of it in place: its bytes, then its
 * description as JSON, then the length of that in four bytes.
 */
final class ObjectFile {
  private static final int MOST_DESCRIPTION = 1 << 20;

  private ObjectFile() {}

  /** Completes a file that holds the bytes. */
  static void describe(Path file, StoredObject object) throws IOException {
    byte[] description = Json.bytes(object);
    try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.APPEND)) {
      out.write(description);
      out.write(ByteBuffer.allocate(Integer.BYTES).putInt(description.length).array());
    }
  }

  /** The description; empty if the file is none of ours. */
  static Optional<StoredObject> read(Path file) throws IOException {
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      if (in.length() < Integer.BYTES) {
        return Optional.empty();
      }
      in.seek(in.length() - Integer.BYTES);
      int length = in.readInt();
      long start = in.length() - Integer.BYTES - length;
      if (length < 0 || length > MOST_DESCRIPTION || start < 0) {
        return Optional.empty();
      }
      byte[] description = new byte[length];
      in.seek(start);
      in.readFully(description);
      return Optional.of(
          Json.read(new String(description, StandardCharsets.UTF_8), StoredObject.class));
    } catch (Json.Malformed e) {
      return Optional.empty();
    }
  }

  /** The bytes from {@code from} on, {@code count} of them. */
  static InputStream open(Path file, long from, long count) throws IOException {
    InputStream in = Files.newInputStream(file);
    in.skipNBytes(from);
    return new FirstBytes(in, count);
  }
}
