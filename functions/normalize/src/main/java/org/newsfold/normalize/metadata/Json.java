package org.newsfold.normalize.metadata;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A JSON value as far as metadata needs it. */
public sealed interface Json {
  /** Numbers and literals too, as they are written. */
  record Text(String value) implements Json {}

  record Array(List<Json> items) implements Json {}

  record Fields(Map<String, Json> byName) implements Json {}

  /** What a field that is missing or null holds. */
  static Json nothing() {
    return new Text("");
  }

  /** The field of that name; of a value without fields, nothing. */
  default Json get(String name) {
    return this instanceof Fields fields
        ? fields.byName().getOrDefault(name, nothing())
        : nothing();
  }

  /** What is in it, one level down. */
  default Stream<Json> children() {
    return switch (this) {
      case Text text -> Stream.empty();
      case Array array -> array.items().stream();
      case Fields fields -> fields.byName().values().stream();
    };
  }

  /** Its items if it is an array, else itself. */
  default Stream<Json> each() {
    return this instanceof Array array ? array.items().stream() : Stream.of(this);
  }

  /** Itself if it is text that is not empty. */
  default Optional<String> text() {
    return this instanceof Text text && !text.value().isBlank()
        ? Optional.of(text.value())
        : Optional.empty();
  }
}
