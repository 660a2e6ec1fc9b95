package org.newsfold.lookup.answer;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.EntityType;

/**
 * An entity and a page of its stories, the latest begun first.
 *
 * @param name the form that these stories use most; null if this page has none
 * @param names the form that they use most in each language, by language
 * @param alternateName their other forms
 * @param cursor where to go on; null = this is the last page
 */
public record EntityPage(
    String id,
    @Nullable EntityType type,
    @Nullable String name,
    Map<String, String> names,
    List<String> alternateName,
    List<ListedStory> clusters,
    @Nullable String cursor) {
  public EntityPage {
    names = Collections.unmodifiableMap(new TreeMap<>(names));
    alternateName = List.copyOf(alternateName);
    clusters = List.copyOf(clusters);
  }
}
