package org.newsfold.normalize.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/** A 7z archive. Its list stands at its end, so that all of it is held, but not what it holds. */
final class SevenZipFormat implements Format {
  private static final byte[] MAGIC = HexFormat.of().parseHex("377abcaf271c");

  /** Of memory that an archive may ask for, in KiB. */
  private static final int MEMORY = 65_536;

  @Override
  public String name() {
    return "a 7z archive";
  }

  @Override
  public boolean matches(Source source) throws IOException {
    return source.begins(MAGIC);
  }

  @Override
  public boolean holdsFiles(Source source) {
    return true;
  }

  @Override
  public void read(Source source, Parts parts) throws IOException {
    byte[] bytes = source.bytes();
    try (SevenZFile archive = Library.call(() -> open(bytes))) {
      for (SevenZArchiveEntry entry = next(archive); entry != null; entry = next(archive)) {
        if (ArchiveFormat.isWanted(entry)) {
          SevenZArchiveEntry wanted = entry;
          InputStream in = Library.call(() -> archive.getInputStream(wanted));
          parts.open(source, new Parts.Inner(entry.getName(), "", null), parts.inflating(in));
        }
      }
    } catch (PasswordRequiredException e) {
      throw new RejectedException("It is an encrypted 7z archive. Drop it without a password.");
    }
  }

  private static SevenZFile open(byte[] bytes) throws IOException {
    return SevenZFile.builder()
        .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
        .setMaxMemoryLimitKiB(MEMORY)
        .get();
  }

  private static @Nullable SevenZArchiveEntry next(SevenZFile archive) throws IOException {
    return Library.<@Nullable SevenZArchiveEntry>call(archive::getNextEntry);
  }
}
