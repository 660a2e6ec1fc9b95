package org.newsfold.aws;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsfold.json.Json;

/**
 * Reads fields of Lambda's events; one that is missing, or is something else, is as good as none.
 */
final class LambdaJson {
  private LambdaJson() {}

  static Map<String, Object> read(InputStream event) throws IOException {
    return Json.readObject(new String(event.readAllBytes(), StandardCharsets.UTF_8));
  }

  static @Nullable String text(Map<?, ?> fields, String name) {
    return fields.get(name) instanceof String text ? text : null;
  }

  static Map<String, String> texts(Map<?, ?> fields, String name) {
    Map<String, String> texts = new LinkedHashMap<>();
    if (fields.get(name) instanceof Map<?, ?> map) {
      map.forEach((key, value) -> texts.put(String.valueOf(key), String.valueOf(value)));
    }
    return texts;
  }

  static Map<String, List<String>> lists(Map<?, ?> fields, String name) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    if (fields.get(name) instanceof Map<?, ?> map) {
      map.forEach(
          (key, value) ->
              lists.put(
                  String.valueOf(key),
                  value instanceof List<?> list
                      ? list.stream().map(String::valueOf).toList()
                      : List.of()));
    }
    return lists;
  }
}
