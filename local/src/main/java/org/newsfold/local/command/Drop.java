package org.newsfold.local.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file to be dropped, or a part of one.
 *
 * @param key under which it is dropped: its path as given, made relative
 * @param part which part of the file; null: all of it
 */
record Drop(Path file, String key, @Nullable String part) {
  Drop(Path file, String key) {
    this(file, key, null);
  }

  /** As people are told of it. */
  String shown() {
    return part == null ? file.toString() : file + ", part " + part;
  }
}
