package org.newsfold.normalize.json;

import java.util.List;
import org.newsfold.normalize.metadata.Json;

/** Lists of articles within an object: of JSON Feed, Event Registry, search engines. */
public final class JsonWrapper {
  private static final int DEEPEST = 4;
  private static final List<String> NAMES =
      List.of(
          "items",
          "articles",
          "results",
          "documents",
          "docs",
          "hits",
          "_source",
          "news",
          "data",
          "response",
          "entries");

  private JsonWrapper() {}

  /** The objects of the list; none if there is no list. */
  public static List<Json> items(Json json) {
    return items(json, 0);
  }

  private static List<Json> items(Json json, int depth) {
    if (depth > DEEPEST) {
      return List.of();
    }
    for (String name : NAMES) {
      Json inner = json.get(name);
      List<Json> found =
          inner instanceof Json.Array array
              ? array.items().stream().filter(item -> item instanceof Json.Fields).toList()
              : items(inner, depth + 1);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }
}
