package org.newsfold.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsfold.article.EntityType;
import org.newsfold.name.EntityId;
import org.newsfold.story.ArticleItem;
import org.newsfold.story.NamedEntity;

class StoryEntitiesTest {
  private static ArticleItem article(String language, String... people) {
    return Items.named(language + List.of(people))
        .in(language)
        .naming(Stream.of(people).map(StoryEntitiesTest::person).toArray(NamedEntity[]::new))
        .make();
  }

  private static NamedEntity person(String name) {
    return new NamedEntity(EntityId.of(EntityType.PERSON, name), EntityType.PERSON, name, 1);
  }

  private static List<String> told(ArticleItem... articles) {
    return StoryEntities.of(List.of(articles), Background.shipped()).stream()
        .map(entity -> entity.id() + " " + entity.name() + " " + entity.count())
        .toList();
  }

  @Test
  void aFamilyNameAloneMeansThePersonWhomMostArticlesNameInFull() {
    assertThat(
            told(
                article("en", "Anna Weber"),
                article("en", "Weber"),
                article("en", "Paul Weber", "Anna Weber")))
        .containsExactly("person-vbr-ann Anna Weber 3", "person-vbr-paul Paul Weber 1");
  }

  @Test
  void aFamilyNameThatNoArticleCompletesStays() {
    assertThat(told(article("en", "Weber"), article("en", "Weber")))
        .containsExactly("person-vbr Weber 2");
  }

  @Test
  void namesAnEntityInEachLanguageAsMostOfItsArticlesDo() {
    List<NamedEntity> told =
        StoryEntities.of(
            List.of(
                article("en", "Alexander Lukashenko"),
                article("en", "Alexander Lukashenko"),
                article("en", "Alexander Lukashenko"),
                article("en", "Alexander Lukaschenko"),
                article("de", "Alexander Lukaschenko"),
                article("ru", "Александр Лукашенко")),
            Background.shipped());

    assertThat(told).hasSize(1);
    assertThat(told.getFirst().name()).isEqualTo("Alexander Lukashenko");
    assertThat(told.getFirst().names())
        .isEqualTo(
            Map.of(
                "en", "Alexander Lukashenko",
                "de", "Alexander Lukaschenko",
                "ru", "Александр Лукашенко"));
  }
}
