package org.newsfold.normalize.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** A tar archive (POSIX, GNU). */
final class TarFormat extends ArchiveFormat {
  private static final byte[] MAGIC = "ustar".getBytes(StandardCharsets.US_ASCII);
  private static final int AT = 257;

  @Override
  public String name() {
    return "a tar archive";
  }

  @Override
  public boolean matches(Source source) throws IOException {
    byte[] head = source.head();
    return head.length >= 512 && Arrays.equals(head, AT, AT + MAGIC.length, MAGIC, 0, MAGIC.length);
  }

  @Override
  ArchiveInputStream<?> entries(InputStream stored) throws IOException {
    return new TarArchiveInputStream(stored, "UTF-8");
  }
}
