package org.newsfold.local.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files that paths name, each with its key. Folders are gone through by path, without hidden
 * files and README.md: those are about the files, not of them.
 */
final class Drops {
  private static final int LONGEST_KEY = 1024;

  private Drops() {}

  /**
   * Finds the files.
   *
   * @throws Trouble if a path is missing or two have one key
   */
  static List<Drop> of(List<Path> paths) {
    Map<String, Drop> byKey = new LinkedHashMap<>();
    for (Path path : paths) {
      for (Path file : files(path)) {
        Drop drop = new Drop(file, key(file));
        Drop other = byKey.putIfAbsent(drop.key(), drop);
        if (other != null) {
          throw Trouble.usage(
              "%s and %s have one key, %s: rename one, or drop them one after the other"
                  .formatted(other.file(), file, drop.key()));
        }
      }
    }
    return List.copyOf(byKey.values());
  }

  /** The files of a path: itself, or those of the folder that it is. */
  static List<Path> files(Path path) {
    if (!Files.exists(path)) {
      throw Trouble.usage("There is no file or folder " + path + ": check its name");
    }
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> walk = Files.walk(path)) {
      return walk.filter(file -> !Files.isDirectory(file))
          .filter(file -> isWanted(path.relativize(file)))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw Trouble.usage("The folder " + path + " cannot be read: " + reason(e));
    }
  }

  /** A path's key: {@code .} and {@code ..} resolved, without what leads out of the folder. */
  static String key(Path path) {
    List<String> names = new ArrayList<>();
    for (Path name : path.normalize()) {
      if (!name.toString().equals("..") && !name.toString().isEmpty()) {
        names.add(name.toString());
      }
    }
    return String.join("/", names);
  }

  /** Why no store can take a key; empty if it can. */
  static Optional<String> refused(String key) {
    if (key.getBytes(StandardCharsets.UTF_8).length > LONGEST_KEY) {
      return Optional.of(
          "its path is longer than the 1,024 bytes that S3 allows for a key: shorten it");
    }
    return key.codePoints().anyMatch(Drops::isForbidden)
        ? Optional.of("its name has characters that cannot be shown: rename it")
        : Optional.empty();
  }

  static String reason(IOException e) {
    return e instanceof AccessDeniedException
        ? "access is denied"
        : Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
  }

  /** What no XML can hold, and so no list of a bucket. */
  private static boolean isForbidden(int c) {
    return c < ' ' || c == 0x7f || (c >= 0xD800 && c <= 0xDFFF) || c == 0xFFFE || c == 0xFFFF;
  }

  private static boolean isWanted(Path file) {
    for (Path name : file) {
      if (name.toString().startsWith(".")) {
        return false;
      }
    }
    return !file.getFileName().toString().equalsIgnoreCase("README.md");
  }
}
