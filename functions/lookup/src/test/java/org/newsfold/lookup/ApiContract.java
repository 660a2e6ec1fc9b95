package org.newsfold.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.newsfold.json.Json;

/** Holds answers to what openapi.json says: status, type, fields, all of them and no others. */
final class ApiContract {
  private final Map<String, Object> document = Json.readObject(ApiDescription.json());

  /** What the document says of a path; empty if it does not know it. */
  private Map<String, Object> responses(String path) {
    for (Map.Entry<String, Object> entry : at(document, "paths").entrySet()) {
      String template = entry.getKey().replace("{key}", ".+").replaceAll("\\{[a-z]+\\}", "[^/]+");
      if (path.matches(template)) {
        return at(object(entry.getValue()), "get", "responses");
      }
    }
    return Map.of();
  }

  void check(String path, Response response) {
    Map<String, Object> responses = responses(path);
    if (responses.isEmpty()) {
      assertThat(response.status()).isEqualTo(404);
      return;
    }
    assertThat(responses).containsKey(String.valueOf(response.status()));
    Map<String, Object> said = resolved(at(responses, String.valueOf(response.status())));
    if (said.containsKey("content")) {
      String type = Objects.requireNonNull(response.headers().get("Content-Type"));
      Map<String, Object> schema = at(said, "content", type, "schema");
      check(path, Json.readObject(response.body()), schema);
    } else {
      assertThat(response.body()).isEmpty();
    }
  }

  private void check(String where, Object value, Map<String, Object> unresolved) {
    Map<String, Object> schema = resolved(unresolved);
    switch (String.valueOf(schema.get("type"))) {
      case "object" -> checkObject(where, value, schema);
      case "array" -> checkArray(where, value, schema);
      case "string" -> checkText(where, value, schema);
      case "integer" -> assertThat(value).as(where).isInstanceOf(Integer.class);
      case "number" -> assertThat(value).as(where).isInstanceOf(Number.class);
      case "boolean" -> assertThat(value).as(where).isInstanceOf(Boolean.class);
      default -> throw new AssertionError("No type at " + where);
    }
  }

  private void checkObject(String where, Object value, Map<String, Object> schema) {
    if (!schema.containsKey("properties")) {
      return;
    }
    Map<String, Object> properties = at(schema, "properties");
    Map<String, Object> fields = object(value);
    assertThat(properties.keySet()).as(where).containsAll(fields.keySet());
    for (Object required : (List<?>) Objects.requireNonNull(schema.get("required"))) {
      assertThat(fields).as(where).containsKey(required.toString());
    }
    fields.forEach((name, field) -> check(where + " " + name, field, at(properties, name)));
  }

  private void checkArray(String where, Object value, Map<String, Object> schema) {
    List<?> items = (List<?>) value;
    Object most = schema.get("maxItems");
    assertThat(items).as(where).hasSizeLessThanOrEqualTo(most == null ? 2000 : (Integer) most);
    items.forEach(item -> check(where + "[]", item, at(schema, "items")));
  }

  private static void checkText(String where, Object value, Map<String, Object> schema) {
    assertThat(value).as(where).isInstanceOf(String.class);
    if (schema.get("enum") instanceof List<?> words) {
      assertThat(words.contains(value)).as(where + ": " + value).isTrue();
    }
    if (schema.get("pattern") instanceof String pattern) {
      assertThat(value.toString()).as(where).matches(pattern);
    }
    if ("date-time".equals(schema.get("format"))) {
      assertThat(value.toString()).as(where).matches("[0-9-]{10}T[0-9:.]+Z");
    }
  }

  private Map<String, Object> resolved(Map<String, Object> schema) {
    return schema.get("$ref") instanceof String ref
        ? at(document, ref.substring(2).split("/", -1))
        : schema;
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> object(Object value) {
    return (Map<String, Object>) value;
  }

  static Map<String, Object> at(Map<String, Object> from, String... path) {
    Map<String, Object> here = from;
    for (String name : path) {
      here = object(Objects.requireNonNull(here.get(name), name));
    }
    return here;
  }
}
