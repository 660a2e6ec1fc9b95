package org.newsfold.lookup.answer;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsfold.article.EntityType;

/** The entities that a name may mean, that with the most stories first. */
public record EntityMatches(List<Match> entities) {
  public EntityMatches {
    entities = List.copyOf(entities);
  }

  /**
   * One entity.
   *
   * @param name the form most used
   * @param names the form most used in each language, by language
   * @param alternateName its other forms
   * @param clusterCount how many stories it is among the most telling of
   * @param clusterCountComplete false: there are, or were, more
   */
  public record Match(
      String id,
      EntityType type,
      String name,
      Map<String, String> names,
      List<String> alternateName,
      int clusterCount,
      boolean clusterCountComplete) {
    public Match {
      names = Collections.unmodifiableMap(new TreeMap<>(names));
      alternateName = List.copyOf(alternateName);
    }
  }
}
