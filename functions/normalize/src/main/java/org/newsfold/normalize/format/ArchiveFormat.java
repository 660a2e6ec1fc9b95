package org.newsfold.normalize.format;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.jspecify.annotations.Nullable;

/** Many files in one, each a part by its path; one after the other, none of them held. */
abstract class ArchiveFormat implements Format {
  /** The archive's entries. */
  abstract ArchiveInputStream<?> entries(InputStream stored) throws IOException;

  @Override
  public final boolean holdsFiles(Source source) {
    return true;
  }

  @Override
  public final void read(Source source, Parts parts) throws IOException {
    ArchiveInputStream<?> entries = Library.call(() -> entries(source.stream()));
    ArchiveEntry entry = next(entries);
    if (entry == null) {
      throw new RejectedException(
          "It is %s that holds nothing. Drop it again with its files.".formatted(name()));
    }
    for (; entry != null; entry = next(entries)) {
      if (isWanted(entry)) {
        read(source, entries, entry, parts);
      }
    }
  }

  private static void read(
      Source source, ArchiveInputStream<?> entries, ArchiveEntry entry, Parts parts)
      throws IOException {
    if (isReadable(entries, entry)) {
      parts.open(source, new Parts.Inner(entry.getName(), "", null), parts.inflating(entries));
    } else {
      parts.reject(
          source, entry.getName(), "It is encrypted. Drop it again without a password on it.");
    }
  }

  private static @Nullable ArchiveEntry next(ArchiveInputStream<?> entries) throws IOException {
    return Library.<@Nullable ArchiveEntry>call(entries::getNextEntry);
  }

  @SuppressWarnings("unchecked") // the entry is one of this archive's own
  private static boolean isReadable(ArchiveInputStream<?> entries, ArchiveEntry entry) {
    return ((ArchiveInputStream<ArchiveEntry>) entries).canReadEntryData(entry);
  }

  /** Not folders, nor what systems put beside files: hidden ones, macOS's resource forks. */
  static boolean isWanted(ArchiveEntry entry) {
    String path = "/" + entry.getName().replace('\\', '/');
    return !entry.isDirectory()
        && !path.contains("/__MACOSX/")
        && !(path.contains("/.") && isHidden(path));
  }

  private static boolean isHidden(String path) {
    for (String step : path.split("/", -1)) {
      if (step.startsWith(".") && !step.equals(".") && !step.equals("..")) {
        return true;
      }
    }
    return false;
  }
}
