package org.newsfold.normalize.json;

import java.util.stream.Stream;
import org.newsfold.normalize.metadata.Json;

/** Fields of fields: {@code source.title}; of an array, those of each of its items. */
final class JsonPath {
  private JsonPath() {}

  /** The texts at the end of a path, in order. */
  static Stream<String> values(Json json, String path) {
    Stream<Json> found = Stream.of(json);
    for (String name : path.split("\\.", -1)) {
      found = found.flatMap(one -> one.get(name).each());
    }
    return found.flatMap(one -> one.text().stream());
  }
}
