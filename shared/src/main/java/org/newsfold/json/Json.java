package org.newsfold.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes records, enums, lists and maps as JSON and reads them again: {@code
 * read(write(x)).equals(x)}.
 *
 * <ul>
 *   <li>A record is an object of its components, in their order. Null components are left out;
 *       fields that a record does not have are ignored; a list, set or map that is missing is
 *       empty.
 *   <li>A record of one text called {@code value} ({@code ArticleId}, {@code Revision}) is that
 *       text, as a map's key too.
 *   <li>Instants, dates and durations are ISO 8601 text.
 *   <li>A withdrawal is marked by {@code "withdrawn":true}; it stands wherever an article may.
 *   <li>Maps are written in order of their keys, so that equal records make equal bytes. (Sets are
 *       written as they come.)
 * </ul>
 */
public final class Json {
  private static final JsonMapper MAPPER = mapper();

  private Json() {}

  /** Writes a value as one line of JSON; a half of a surrogate pair is escaped. */
  public static String write(Object value) {
    try {
      return LoneSurrogates.escape(MAPPER.writeValueAsString(value));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("No JSON for " + value.getClass().getName(), e);
    }
  }

  /** The same in UTF-8. */
  public static byte[] bytes(Object value) {
    return write(value).getBytes(StandardCharsets.UTF_8);
  }

  /** Reads what {@link #write} wrote. */
  public static <T> T read(String text, Class<T> type) {
    try {
      return required(MAPPER.readValue(text, type), type);
    } catch (JsonProcessingException e) {
      throw malformed(type, e);
    }
  }

  /** Reads what {@link #bytes} wrote. */
  public static <T> T read(byte[] utf8, Class<T> type) {
    return read(new String(utf8, StandardCharsets.UTF_8), type);
  }

  /** Reads an array. */
  public static <T> List<T> readList(String text, Class<T> element) {
    JavaType type = MAPPER.getTypeFactory().constructCollectionType(List.class, element);
    try {
      List<T> list = MAPPER.readValue(text, type);
      return required(list, element);
    } catch (JsonProcessingException e) {
      throw malformed(element, e);
    }
  }

  /** Reads an object that has no record: maps, lists, texts, numbers and booleans. */
  public static Map<String, Object> readObject(String text) {
    JavaType type = MAPPER.getTypeFactory().constructMapType(Map.class, String.class, Object.class);
    try {
      Map<String, Object> map = MAPPER.readValue(text, type);
      return required(map, Map.class);
    } catch (JsonProcessingException e) {
      throw malformed(Map.class, e);
    }
  }

  private static <T> T required(T value, Class<?> type) {
    if (value == null) {
      throw new Malformed("JSON null where " + type.getSimpleName() + " was expected");
    }
    return value;
  }

  private static Malformed malformed(Class<?> type, JsonProcessingException e) {
    String where =
        e.getLocation() == null
            ? ""
            : " at line "
                + e.getLocation().getLineNr()
                + ", column "
                + e.getLocation().getColumnNr();
    return new Malformed("Not the JSON of " + type.getSimpleName() + where + path(e));
  }

  private static String path(JsonProcessingException e) {
    if (!(e instanceof JsonMappingException mapping) || mapping.getPath().isEmpty()) {
      return "";
    }
    return mapping.getPath().stream()
        .map(r -> r.getFieldName() == null ? "[" + r.getIndex() + "]" : r.getFieldName())
        .collect(Collectors.joining(".", ", in ", ""));
  }

  private static JsonMapper mapper() {
    JsonFactory factory =
        JsonFactory.builder()
            // Article texts may be longer than the 20 million characters that Jackson allows.
            .streamReadConstraints(
                StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
            .build();
    JsonMapper.Builder builder =
        JsonMapper.builder(factory)
            .annotationIntrospector(new RecordRules())
            .addModule(new DomainModule())
            .defaultPropertyInclusion(
                JsonInclude.Value.construct(
                    JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    for (Class<?> container : List.of(List.class, Set.class, Map.class)) {
      builder.withConfigOverride(
          container, o -> o.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)));
    }
    return builder.build();
  }

  /** A text is not the JSON that was expected. The message never quotes it. */
  public static final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1;

    Malformed(String message) {
      super(message);
    }
  }
}
