package org.newsfold.bench.cold;

import java.nio.file.Path;
import java.util.Locale;

/**
 * The functions as Maven packaged them, each with a sample event; each reads what those before
 * wrote.
 */
enum Packaged {
  NORMALIZE("NormalizeHandler", "normalize-put"),
  ENRICH("EnrichHandler", "enrich-normalized"),
  CLUSTER("ClusterHandler", "cluster-enriched"),
  LOOKUP("LookupHandler", "lookup-clusters");

  private final String handler;
  private final String event;

  Packaged(String handler, String event) {
    this.handler = handler;
    this.event = event;
  }

  String folder() {
    return name().toLowerCase(Locale.ROOT);
  }

  String handler() {
    return "org.newsfold." + folder() + "." + handler;
  }

  Path event(Path home) {
    return home.resolve("events").resolve(event + ".json");
  }

  /** What lies in {@code /var/task}. */
  Path task(Path home) {
    return home.resolve("functions").resolve(folder()).resolve("target/function");
  }

  Path zip(Path home) {
    return task(home).resolveSibling("newsfold-" + folder() + ".zip");
  }
}
