package org.newsfold.normalize;

import io.airlift.compress.zstd.ZstdCompressor;
import java.util.Arrays;

/** Makes zstd files. */
final class Zstd {
  private Zstd() {}

  static byte[] file(byte[] bytes) {
    ZstdCompressor zstd = new ZstdCompressor();
    byte[] out = new byte[zstd.maxCompressedLength(bytes.length)];
    int length = zstd.compress(bytes, 0, bytes.length, out, 0, out.length);
    return Arrays.copyOf(out, length);
  }
}
