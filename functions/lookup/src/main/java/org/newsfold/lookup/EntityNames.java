package org.newsfold.lookup;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.ArticleId;
import org.newsfold.article.EntityType;
import org.newsfold.name.EntityGroup;
import org.newsfold.story.NamedEntity;
import org.newsfold.story.Story;
import org.newsfold.table.StoryIndex;
import org.newsfold.table.StoryIndex.Listed;

/**
 * What stories call an entity.
 *
 * @param type null if no story names it
 * @param name the form that most stories use; null if none does
 * @param others its other forms, the most used first
 * @param names the form that most stories use in each language, by language
 */
record EntityNames(
    @Nullable EntityType type,
    @Nullable String name,
    List<String> others,
    Map<String, String> names) {
  static EntityNames of(String id, Collection<Story> stories) {
    Map<String, Integer> all = new TreeMap<>();
    Map<String, Map<String, Integer>> byLanguage = new TreeMap<>();
    EntityType type = null;
    for (Story story : stories) {
      for (NamedEntity entity : StoryIndex.listedEntities(story)) {
        if (EntityGroup.covers(id, entity.id())) {
          all.merge(entity.name(), 1, Integer::sum);
          entity
              .names()
              .forEach(
                  (language, form) ->
                      byLanguage
                          .computeIfAbsent(language, l -> new TreeMap<>())
                          .merge(form, 1, Integer::sum));
          type = entity.type();
        }
      }
    }
    Map<String, String> names = new TreeMap<>();
    byLanguage.forEach((language, counts) -> names.put(language, mostUsed(counts).getFirst()));
    SequencedSet<String> others = new LinkedHashSet<>(mostUsed(all));
    byLanguage.values().forEach(counts -> others.addAll(mostUsed(counts)));
    String name = type == null ? null : others.removeFirst();
    return new EntityNames(type, name, List.copyOf(others), names);
  }

  private static List<String> mostUsed(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(comparing(Map.Entry<String, Integer>::getValue).reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The stories of rows that still count, in the order of the rows. */
  static Map<ArticleId, Story> current(String entity, List<Listed> rows, StoryPages pages) {
    Map<ArticleId, Story> stories =
        pages.read(rows.stream().map(Listed::story).distinct().toList());
    Map<ArticleId, Story> current = new LinkedHashMap<>();
    for (Listed row : rows) {
      Story story = stories.get(row.story());
      if (story != null && counts(row, entity, story)) {
        current.put(story.id(), story);
      }
    }
    return current;
  }

  private static boolean counts(Listed row, String entity, Story story) {
    return row.position().equals(StoryIndex.positionByFirst(story))
        && StoryIndex.listedEntities(story).stream()
            .anyMatch(e -> EntityGroup.covers(entity, e.id()));
  }
}
