package org.newsfold.normalize;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsfold.normalize.metadata.LanguageTag;
import org.newsfold.normalize.metadata.WebAddress;
import org.newsfold.normalize.text.DateText;
import org.newsfold.normalize.text.TextRepair;

/**
 * What the uploader says of a file in the object's user metadata: {@code url}, {@code published},
 * {@code publisher}, {@code language}. It counts only where the file itself says nothing.
 *
 * @param values the readable ones, as they were read
 * @param notes which could not be read
 */
record Declared(Map<String, String> values, List<String> notes) {
  private static final int LONGEST_PUBLISHER = 200;

  private enum Field {
    URL("url", "an http or https address") {
      @Override
      Optional<String> read(String value) {
        return WebAddress.clean(value);
      }
    },
    PUBLISHED("published", "a date such as 2026-05-06 or 2026-05-06T14:30:00Z") {
      @Override
      Optional<String> read(String value) {
        return DateText.find(value).map(found -> found.instant().toString());
      }
    },
    PUBLISHER("publisher", "a name of 1 to 200 characters") {
      @Override
      Optional<String> read(String value) {
        return Optional.of(TextRepair.line(value))
            .filter(name -> !name.isEmpty() && name.length() <= LONGEST_PUBLISHER);
      }
    },
    LANGUAGE("language", "a language tag such as en or pt-BR") {
      @Override
      Optional<String> read(String value) {
        return LanguageTag.clean(value);
      }
    };

    private final String key;
    private final String form;

    Field(String key, String form) {
      this.key = key;
      this.form = form;
    }

    abstract Optional<String> read(String value);
  }

  /** Reads an object's user metadata; other keys are the uploader's own business. */
  static Declared of(Map<String, String> metadata) {
    Map<String, String> values = new TreeMap<>();
    List<String> notes = new ArrayList<>();
    for (Field field : Field.values()) {
      Optional<String> said = Optional.ofNullable(metadata.get(field.key));
      Optional<String> read = said.flatMap(field::read);
      read.ifPresent(value -> values.put(field.key, value));
      if (said.isPresent() && read.isEmpty()) {
        notes.add("Its metadata %s is ignored: it is not %s.".formatted(field.key, field.form));
      }
    }
    return new Declared(Map.copyOf(values), List.copyOf(notes));
  }

  Optional<String> url() {
    return Optional.ofNullable(values.get(Field.URL.key));
  }

  Optional<Instant> published() {
    return Optional.ofNullable(values.get(Field.PUBLISHED.key)).map(Instant::parse);
  }

  Optional<String> publisher() {
    return Optional.ofNullable(values.get(Field.PUBLISHER.key));
  }

  Optional<String> language() {
    return Optional.ofNullable(values.get(Field.LANGUAGE.key));
  }
}
