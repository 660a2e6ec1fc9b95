package org.newsfold.normalize.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** A ZIP archive, read from its beginning to its end. */
final class ZipFormat extends ArchiveFormat {
  private static final byte[] ENTRY = HexFormat.of().parseHex("504b0304");
  private static final byte[] EMPTY = HexFormat.of().parseHex("504b0506");

  @Override
  public String name() {
    return "a ZIP archive";
  }

  @Override
  public boolean matches(Source source) throws IOException {
    return source.begins(ENTRY) || source.begins(EMPTY);
  }

  /** Also entries that are stored before their size is written, as some programs do. */
  @Override
  ArchiveInputStream<?> entries(InputStream stored) {
    return new ZipArchiveInputStream(stored, "UTF-8", true, true);
  }
}
