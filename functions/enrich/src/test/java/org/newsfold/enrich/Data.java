package org.newsfold.enrich;

import java.nio.file.Path;

/** Where the data for measuring lies, which is no part of the project. */
final class Data {
  private Data() {}

  /** In the folder that NEWSFOLD_DATA names, or beside the checkout. */
  static Path file(String name) {
    String folder = System.getenv("NEWSFOLD_DATA");
    Path beside = Path.of("../../../shared/data");
    return (folder == null ? beside : Path.of(folder)).resolve(name).toAbsolutePath().normalize();
  }
}
