package org.newsfold.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.newsfold.article.EntityType;
import org.newsfold.name.EntityId;
import org.newsfold.story.ArticleItem;
import org.newsfold.story.NamedEntity;
import org.newsfold.story.Story;

/** {@code /entities} and {@code /entities/{id}}. */
class EntitiesTest {
  private final Archive archive = new Archive();

  private static NamedEntity person(String name) {
    String id = EntityId.of(EntityType.PERSON, name);
    return new NamedEntity(id, EntityType.PERSON, name, 1, Map.of("en", name));
  }

  private Story about(ArticleItem item, NamedEntity... entities) {
    return archive.write(Archive.tell(List.of(item), List.of(entities), List.of(), null));
  }

  @Example
  void findsAnEntityByAnySpelling() {
    about(archive.article("a", 1), person("Alexander Lukashenko"));
    about(archive.article("b", 2), person("Alexander Lukashenko"));
    about(archive.article("c", 3), person("Alexander Lukaschenko"));
    for (String name : List.of("Lukashenko", "Alexander Lukaschenko", "Лукашенко")) {
      assertThat(Archive.list(archive.json("/entities?name=" + name), "entities"))
          .containsExactly(
              Map.of(
                  "id",
                  person("Alexander Lukashenko").id(),
                  "type",
                  "PERSON",
                  "name",
                  "Alexander Lukashenko",
                  "names",
                  Map.of("en", "Alexander Lukashenko"),
                  "alternateName",
                  List.of("Alexander Lukaschenko"),
                  "clusterCount",
                  3,
                  "clusterCountComplete",
                  true));
      assertThat(Archive.list(archive.json("/entities?type=PLACE&name=" + name), "entities"))
          .isEmpty();
    }
  }

  @Example
  void tellsNamesakesApartAndFindsBothByTheirFamilyName() {
    Story one = about(archive.article("a", 1), person("Ida Brandt"));
    Story two = about(archive.article("b", 2), person("Karl Brandt"));
    assertThat(found("Ida Brandt")).containsExactly(person("Ida Brandt").id());
    assertThat(found("Brandt"))
        .containsExactlyInAnyOrder(person("Ida Brandt").id(), person("Karl Brandt").id());
    assertThat(found("Eva Brandt")).isEmpty();
    assertThat(walk(archive, "/entities/" + person("Ida Brandt").id() + "?limit=9"))
        .containsExactly(one.id().value());
    assertThat(walk(archive, "/entities/" + person("Brandt").id() + "?limit=9"))
        .containsExactly(two.id().value(), one.id().value());
  }

  private List<Object> found(String name) {
    return Archive.list(archive.json("/entities?name=" + name), "entities").stream()
        .map(entity -> entity.get("id"))
        .toList();
  }

  @Example
  void doesNotKnowNamesThatNoStoryIsAboutNow() {
    ArticleItem item = archive.article("a", 1);
    about(item, person("Ida Brandt"));
    about(item, person("Karla Engel"));
    assertThat(Archive.list(archive.json("/entities?name=Ida Brandt"), "entities")).isEmpty();
    assertThat(archive.get("/entities/" + person("Ida Brandt").id()).status()).isEqualTo(404);
    assertThat(archive.get("/entities/" + person("Karla Engel").id()).status()).isEqualTo(200);
    assertThat(archive.get("/entities/person-nobody").status()).isEqualTo(404);
  }

  @Example
  void countsALittleAndSaysThatThereAreMore() {
    for (int i = 0; i < 35; i++) {
      about(archive.article("a" + i, i), person("Karla Engel"));
    }
    assertThat(Archive.list(archive.json("/entities?name=Karla Engel"), "entities").getFirst())
        .containsEntry("clusterCount", EntitySearch.MOST_STORIES)
        .containsEntry("clusterCountComplete", false);
  }

  /** Pages put together are all stories of the entity, also where rows no longer count. */
  @Property(tries = 60)
  void pagesPutTogetherAreAllStoriesOfTheEntity(
      @ForAll List<Boolean> stillNamed, @ForAll @IntRange(min = 1, max = 7) int limit) {
    Archive fresh = new Archive();
    NamedEntity engel = person("Karla Engel");
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < Math.min(40, stillNamed.size()); i++) {
      List<ArticleItem> one = List.of(fresh.article("a" + i, i));
      Story story = fresh.write(Archive.tell(one, List.of(engel), List.of(), null));
      if (stillNamed.get(i)) {
        expected.addFirst(story.id().value());
      } else {
        fresh.write(Archive.tell(one, List.of(person("Ida Brandt")), List.of(), null));
      }
    }
    String path = "/entities/" + engel.id() + "?limit=" + limit;
    if (fresh.get(path).status() == 404) {
      assertThat(expected).isEmpty();
    } else {
      assertThat(walk(fresh, path)).isEqualTo(expected);
    }
  }

  private static List<String> walk(Archive archive, String path) {
    List<String> found = new ArrayList<>();
    Map<String, Object> page = archive.json(path);
    found.addAll(Archive.ids(page, "clusters"));
    while (page.containsKey("cursor")) {
      page = archive.json(path + "&cursor=" + page.get("cursor"));
      found.addAll(Archive.ids(page, "clusters"));
    }
    return found;
  }

  @Example
  void showsAnEntityWithItsStories() {
    Story story = about(archive.article("a", 1), person("Karla Engel"));
    Map<String, Object> page = archive.json("/entities/" + person("Karla Engel").id());
    assertThat(page).containsEntry("name", "Karla Engel").containsEntry("type", "PERSON");
    assertThat(Archive.ids(page, "clusters")).isEqualTo(Archive.ids(story));
    assertThat(archive.get("/entities/person-kngl?cursor=x").status()).isEqualTo(400);
  }
}
