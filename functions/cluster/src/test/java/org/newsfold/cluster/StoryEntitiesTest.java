package org.newsfold.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsfold.article.EntityType;
import org.newsfold.name.EntityId;
import org.newsfold.story.NamedEntity;

class StoryEntitiesTest {
  private static NamedEntity person(String name) {
    return new NamedEntity(EntityId.of(EntityType.PERSON, name), EntityType.PERSON, name, 1);
  }

  private static List<String> told(List<List<NamedEntity>> articles) {
    return StoryEntities.of(articles, Background.shipped()).stream()
        .map(entity -> entity.id() + " " + entity.name() + " " + entity.count())
        .toList();
  }

  @Test
  void aFamilyNameAloneMeansThePersonWhomMostArticlesNameInFull() {
    assertThat(
            told(
                List.of(
                    List.of(person("Anna Weber")),
                    List.of(person("Weber")),
                    List.of(person("Paul Weber"), person("Anna Weber")))))
        .containsExactly("person-vbr-ann Anna Weber 3", "person-vbr-paul Paul Weber 1");
  }

  @Test
  void aFamilyNameThatNoArticleCompletesStays() {
    assertThat(told(List.of(List.of(person("Weber")), List.of(person("Weber")))))
        .containsExactly("person-vbr Weber 2");
  }
}
