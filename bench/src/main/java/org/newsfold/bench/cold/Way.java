package org.newsfold.bench.cold;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A way to start Java. Only the first deploys: a cache fits none but the very JDK that made it. */
enum Way {
  PLAIN("as deployed", 0, "", ""),
  CDS("with AppCDS", 0, "-XX:ArchiveClassesAtExit=", "-XX:SharedArchiveFile="),
  AOT("with AOT cache", 25, "-XX:AOTCacheOutput=", "-XX:AOTCache=");

  private final String label;
  private final int since;
  private final String recording;
  private final String using;

  Way(String label, int since, String recording, String using) {
    this.label = label;
    this.since = since;
    this.recording = recording;
    this.using = using;
  }

  /** Those that this Java knows. */
  static List<Way> possible() {
    return Arrays.stream(values()).filter(way -> way.since <= Runtime.version().feature()).toList();
  }

  String label() {
    return label;
  }

  boolean isRecorded() {
    return !recording.isEmpty();
  }

  /** Options for a start that leaves a cache behind. */
  List<String> recording(Path cache) {
    return isRecorded() ? List.of(recording + cache) : List.of();
  }

  /** Options for a start with what was left. */
  List<String> using(Path cache) {
    return isRecorded() ? List.of(using + cache) : List.of();
  }
}
