package org.newsfold.bench;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;

/**
 * Changes files as damage and malice do: bits, lengths, pieces lost, doubled, or of another file.
 */
final class Mutations {
  private static final int[] EDGES = {0, 1, 0x7f, 0x80, 0xff, '<', '{', '"', '\n', '\\', '='};
  private static final int MOST = 6;

  private final Random random;
  private final List<byte[]> others;

  /**
   * Draws from a seed.
   *
   * @param others files to take pieces of
   */
  Mutations(long seed, List<byte[]> others) {
    this.random = new Random(seed);
    this.others = others;
  }

  /** A changed copy; the same seed makes the same. */
  byte[] of(byte[] file) {
    byte[] changed = file.clone();
    for (int i = 1 + random.nextInt(MOST); i > 0 && changed.length > 0; i--) {
      changed = once(changed);
    }
    return changed;
  }

  private byte[] once(byte[] file) {
    int at = random.nextInt(file.length);
    int length = 1 + random.nextInt(Math.min(64, file.length - at));
    return switch (random.nextInt(8)) {
      case 0 -> with(file, at, (byte) (file[at] ^ 1 << random.nextInt(8)));
      case 1 -> with(file, at, (byte) EDGES[random.nextInt(EDGES.length)]);
      case 2 -> with(file, at, (byte) random.nextInt(256));
      case 3 -> spliced(file, 0, at, new byte[0], file.length);
      case 4 -> spliced(file, 0, at, new byte[0], at + length);
      case 5 -> repeated(file, at, length);
      case 6 -> spliced(file, 0, at, piece(), at);
      default -> with(file, at, (byte) (file[at] + (random.nextBoolean() ? 1 : -1)));
    };
  }

  private byte[] piece() {
    byte[] other = others.get(random.nextInt(others.size()));
    int from = random.nextInt(other.length);
    int length = random.nextInt(Math.min(512, other.length - from) + 1);
    return spliced(other, from, from + length, new byte[0], other.length);
  }

  private byte[] repeated(byte[] file, int at, int length) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(file, 0, at);
    for (int times = 1 << random.nextInt(10); times > 0; times--) {
      out.write(file, at, length);
    }
    out.write(file, at, file.length - at);
    return out.toByteArray();
  }

  private static byte[] with(byte[] file, int at, byte value) {
    byte[] changed = file.clone();
    changed[at] = value;
    return changed;
  }

  /** From {@code from} up to {@code to}, the piece, and from {@code next} to the end. */
  private static byte[] spliced(byte[] file, int from, int to, byte[] piece, int next) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(file, from, to - from);
    out.writeBytes(piece);
    out.write(file, next, file.length - next);
    return out.toByteArray();
  }

  /** A seed of an input's own. */
  static long seed(long seed, String name, long number) {
    CRC32 hash = new CRC32();
    hash.update((seed + name + number).getBytes(StandardCharsets.UTF_8));
    return hash.getValue();
  }
}
