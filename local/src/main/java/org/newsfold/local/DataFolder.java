package org.newsfold.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a run keeps its files: a folder of the user's, for one process at a time, or a passing one.
 */
public final class DataFolder implements AutoCloseable {
  private static final String PASSING = "newsfold-";

  private final Path path;
  private final boolean passing;
  private final FileChannel lockFile;

  private DataFolder(Path path, boolean passing) {
    this.path = path;
    this.passing = passing;
    this.lockFile = locked(path);
  }

  /**
   * Opens the user's folder; it is made if need be.
   *
   * @throws InUse if another process has it
   */
  static DataFolder open(Path path) {
    try {
      Files.createDirectories(path);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot make the folder " + path, e);
    }
    return new DataFolder(path.toAbsolutePath(), false);
  }

  /** A folder that goes with this process, or, if it is killed, with the next. */
  static DataFolder passing() {
    try {
      Path temp = Path.of(System.getProperty("java.io.tmpdir"));
      abandoned(temp).forEach(DataFolder::delete);
      String name = PASSING + ProcessHandle.current().pid() + "-";
      return new DataFolder(Files.createTempDirectory(temp, name), true);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot make a temporary folder", e);
    }
  }

  Path path() {
    return path;
  }

  boolean isPassing() {
    return passing;
  }

  @Override
  public void close() {
    try {
      lockFile.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (passing) {
      delete(path);
    }
  }

  private static FileChannel locked(Path path) {
    try {
      FileChannel file =
          FileChannel.open(
              path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = file.tryLock();
      if (lock == null) {
        file.close();
        throw new InUse(path);
      }
      return file;
    } catch (OverlappingFileLockException e) {
      throw new InUse(path);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write to the folder " + path, e);
    }
  }

  /** Folders of processes that were killed. */
  private static List<Path> abandoned(Path temp) throws IOException {
    try (Stream<Path> paths = Files.list(temp)) {
      return paths.filter(DataFolder::isAbandoned).toList();
    }
  }

  private static boolean isAbandoned(Path path) {
    String[] name = path.getFileName().toString().split("-", 3);
    return name.length == 3
        && PASSING.equals(name[0] + "-")
        && name[1].matches("[0-9]{1,10}+")
        && Files.isDirectory(path)
        && ProcessHandle.of(Long.parseLong(name[1])).isEmpty();
  }

  private static void delete(Path path) {
    try (Stream<Path> paths = Files.walk(path)) {
      paths.sorted(Comparator.reverseOrder()).forEach(p -> p.toFile().delete());
    } catch (IOException | UncheckedIOException e) {
      // What cannot be deleted stays: it is in the way of nobody.
    }
  }

  /** Another process has the folder. */
  public static final class InUse extends RuntimeException {
    private static final long serialVersionUID = 1;

    InUse(Path path) {
      super("The folder " + path + " is in use by another newsfold: stop that one first");
    }
  }
}
