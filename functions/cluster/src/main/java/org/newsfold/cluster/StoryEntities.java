package org.newsfold.cluster;

import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.newsfold.name.EntityGroup;
import org.newsfold.story.ArticleItem;
import org.newsfold.story.NamedEntity;

/** What a story's articles name, taken together. */
final class StoryEntities {
  private static final int ENTITIES = 20;

  private StoryEntities() {}

  /** A name of an entity in an article. */
  private record Form(String language, NamedEntity entity) {
    String id() {
      return entity.id();
    }
  }

  /** Those that most articles name first, the rarer of equals before the commoner. */
  static List<NamedEntity> of(List<ArticleItem> articles, Background background) {
    Map<String, List<Form>> byId = new LinkedHashMap<>();
    for (ArticleItem article : articles) {
      String language = PairFeatures.language(article);
      for (NamedEntity entity : article.entities()) {
        byId.computeIfAbsent(entity.id(), id -> new ArrayList<>()).add(new Form(language, entity));
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
  private static void joinNameless(Map<String, List<Form>> byId) {
    Map<String, List<Form>> fullest = new HashMap<>();
    byId.forEach(
        (id, entities) -> {
          if (!EntityGroup.of(id).equals(id)) {
            fullest.merge(EntityGroup.of(id), entities, StoryEntities::fuller);
          }
        });
    fullest.forEach(
        (group, entities) -> {
          List<Form> nameless = byId.remove(group);
          if (nameless != null) {
            entities.addAll(nameless);
          }
        });
  }

  private static List<Form> fuller(List<Form> one, List<Form> other) {
    return Comparator.<List<Form>>comparingInt(List::size)
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

  private static NamedEntity merged(List<Form> same) {
    Map<String, List<Form>> byLanguage =
        same.stream().collect(Collectors.groupingBy(Form::language, TreeMap::new, toList()));
    Map<String, String> names = new TreeMap<>();
    byLanguage.forEach((language, forms) -> names.put(language, best(forms)));
    NamedEntity first = same.getFirst().entity();
    return new NamedEntity(first.id(), first.type(), best(same), same.size(), names);
  }

  /** The form that stands most often, of equals the longest. */
  private static String best(List<Form> forms) {
    Map<String, Integer> counts = new HashMap<>();
    forms.forEach(form -> counts.merge(form.entity().name(), form.entity().count(), Integer::sum));
    return counts.keySet().stream()
        .max(
            Comparator.<String>comparingInt(counts::get)
                .thenComparingInt(String::length)
                .thenComparing(Comparator.reverseOrder()))
        .orElseThrow();
  }
}
