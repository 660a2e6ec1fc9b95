package org.newsfold.story;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.newsfold.article.EntityType;

/**
 * An entity as an article or a story shows it.
 *
 * @param name the fullest form used
 * @param count how often an article mentions it, or how many articles of a story do
 * @param names of a story's: the form that its articles in each language use, by language; empty
 *     for an article's
 */
public record NamedEntity(
    String id, EntityType type, String name, int count, Map<String, String> names) {
  public NamedEntity {
    names = names.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(names));
  }

  /** An article's. */
  public NamedEntity(String id, EntityType type, String name, int count) {
    this(id, type, name, count, Map.of());
  }
}
