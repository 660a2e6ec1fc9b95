package org.newsfold.lookup;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.newsfold.article.EntityType;
import org.newsfold.lookup.answer.EntityMatches;
import org.newsfold.lookup.answer.EntityMatches.Match;
import org.newsfold.name.EntityGroup;
import org.newsfold.story.NamedEntity;
import org.newsfold.story.Story;
import org.newsfold.table.StoryIndex;
import org.newsfold.table.StoryIndex.Listed;

/** {@code GET /entities}: the entities that a name may mean, in any spelling. */
final class EntitySearch implements Route.Answering {
  /** So many of an entity's latest stories are read, to name and to count them. */
  static final int MOST_STORIES = 30;

  private final StoryIndex index;
  private final StoryPages pages;
  private final EntityIds ids;

  EntitySearch(StoryIndex index, StoryPages pages, EntityIds ids) {
    this.index = index;
    this.pages = pages;
    this.ids = ids;
  }

  /** Tells the id that a name has. */
  @FunctionalInterface
  interface EntityIds {
    String of(EntityType type, String name);
  }

  @Override
  public Answer answer(Asked asked) {
    String name =
        asked
            .parameters()
            .text("name")
            .orElseThrow(() -> Problem.parameter("name", "given: a name in any spelling"));
    List<EntityType> types =
        asked
            .parameters()
            .choice("type", List.of(EntityType.values()), EntityType::name)
            .map(List::of)
            .orElse(List.of(EntityType.values()));
    Set<String> asIds = new LinkedHashSet<>();
    types.forEach(type -> asIds.add(ids.of(type, name)));
    List<Match> matches = new ArrayList<>();
    asIds.forEach(id -> match(id, matches));
    matches.sort(comparingInt(Match::clusterCount).reversed().thenComparing(Match::id));
    return new Answer.Shown(new EntityMatches(matches));
  }

  /** The entities of a name's family name that may be meant: of its given name, or of none. */
  private void match(String asked, List<Match> matches) {
    List<Listed> rows = index.ofEntity(asked, MOST_STORIES + 1, null);
    List<Listed> read = rows.subList(0, Math.min(MOST_STORIES, rows.size()));
    boolean complete = rows.size() <= MOST_STORIES;
    String group = EntityGroup.of(asked);
    Collection<Story> stories = EntityNames.current(group, read, pages).values();
    for (String id : idsIn(stories, group)) {
      if (EntityGroup.covers(asked, id) || id.equals(group)) {
        EntityNames names = EntityNames.of(id, stories);
        long count = stories.stream().filter(story -> isIn(story, id)).count();
        if (names.type() != null && names.name() != null) {
          matches.add(
              new Match(
                  id,
                  names.type(),
                  names.name(),
                  names.names(),
                  names.others(),
                  (int) count,
                  complete));
        }
      }
    }
  }

  private static Set<String> idsIn(Collection<Story> stories, String group) {
    Set<String> ids = new LinkedHashSet<>();
    for (Story story : stories) {
      StoryIndex.listedEntities(story).stream()
          .map(NamedEntity::id)
          .filter(id -> EntityGroup.of(id).equals(group))
          .forEach(ids::add);
    }
    return ids;
  }

  private static boolean isIn(Story story, String id) {
    return StoryIndex.listedEntities(story).stream().anyMatch(e -> EntityGroup.covers(id, e.id()));
  }
}
