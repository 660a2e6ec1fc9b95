package org.newsfold.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsfold.name.EntityGroup;
import org.newsfold.story.NamedEntity;

/** What a story's articles name, taken together. */
final class StoryEntities {
  private static final int ENTITIES = 20;

  private StoryEntities() {}

  /** Those that most articles name first, the rarer of equals before the commoner. */
  static List<NamedEntity> of(List<List<NamedEntity>> articles, Background background) {
    Map<String, List<NamedEntity>> byId = new LinkedHashMap<>();
    for (List<NamedEntity> article : articles) {
      for (NamedEntity entity : article) {
        byId.computeIfAbsent(entity.id(), id -> new ArrayList<>()).add(entity);
      }
    }
    joinNameless(byId);
    return byId.values().stream()
        .map(StoryEntities::merged)
        .sorted(
            Comparator.<NamedEntity>comparingDouble(entity -> -worth(entity, background))
                .thenComparing(NamedEntity::id))
        .limit(ENTITIES)
        .toList();
  }

  /**
   * Articles that say a family name alone mean the person whom most others name in full; of equals
   * the first by id.
   */
  private static void joinNameless(Map<String, List<NamedEntity>> byId) {
    Map<String, List<NamedEntity>> fullest = new HashMap<>();
    byId.forEach(
        (id, entities) -> {
          if (!EntityGroup.of(id).equals(id)) {
            fullest.merge(EntityGroup.of(id), entities, StoryEntities::fuller);
          }
        });
    fullest.forEach(
        (group, entities) -> {
          List<NamedEntity> nameless = byId.remove(group);
          if (nameless != null) {
            entities.addAll(nameless);
          }
        });
  }

  private static List<NamedEntity> fuller(List<NamedEntity> one, List<NamedEntity> other) {
    return Comparator.<List<NamedEntity>>comparingInt(List::size)
                .reversed()
                .thenComparing(entities -> entities.getFirst().id())
                .compare(one, other)
            <= 0
        ? one
        : other;
  }

  private static double worth(NamedEntity entity, Background background) {
    String kind = entity.id().substring(0, entity.id().indexOf('-'));
    return entity.count() * (0.3 + background.rarity(kind, EntityGroup.of(entity.id())));
  }

  private static NamedEntity merged(List<NamedEntity> same) {
    Map<String, Integer> names = new HashMap<>();
    same.forEach(entity -> names.merge(entity.name(), entity.count(), Integer::sum));
    String name =
        names.keySet().stream()
            .max(
                Comparator.<String>comparingInt(names::get)
                    .thenComparingInt(String::length)
                    .thenComparing(Comparator.reverseOrder()))
            .orElseThrow();
    NamedEntity first = same.getFirst();
    return new NamedEntity(first.id(), first.type(), name, same.size());
  }
}
