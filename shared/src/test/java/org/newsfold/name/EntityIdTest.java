package org.newsfold.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsfold.article.EntityType.ORGANIZATION;
import static org.newsfold.article.EntityType.PERSON;
import static org.newsfold.article.EntityType.PLACE;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsfold.article.EntityType;

class EntityIdTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lukashenko", "Alexander Lukaschenko", "Аляксандр Лукашэнка", "Aliaksandras Lukašenka",
        "Alexandre Loukachenko", "Lukaszenko, Aleksandr", "President Lukashenko", "Лукашенком"
      })
  void spellingsOfOnePersonShareAnId(String name) {
    assertThat(EntityId.of(PERSON, name)).isEqualTo("person-lksnk");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Belarus",
        "Weißrussland",
        "Weißrusslands",
        "Беларуси",
        "Białorusi",
        "belarussisch",
        "Belarusian",
        "белорусский",
        "白俄罗斯",
        "بيلاروسيا"
      })
  void countriesAreTheirIsoCode(String name) {
    assertThat(EntityId.of(PLACE, name)).isEqualTo("place-by");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Minsk", "Минске", "Мінску", "明斯克"})
  void citiesAreTheirEnglishName(String name) {
    assertThat(EntityId.of(PLACE, name)).isEqualTo("place-minsk");
  }

  @ParameterizedTest
  @ValueSource(strings = {"The New York Times", "New York Times", "NYT", "Нью-Йорк Таймс"})
  void organizationsAreTheirAbbreviation(String name) {
    assertThat(EntityId.of(ORGANIZATION, name)).isEqualTo("org-nyt");
  }

  @Test
  void legalFormsDoNotCount() {
    assertThat(EntityId.of(ORGANIZATION, "Nordwind AG"))
        .isEqualTo(EntityId.of(ORGANIZATION, "Nordwind Aktiengesellschaft"))
        .isEqualTo("org-nrdvnd");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Дерев’янко", "Дерев'янко", "Дерев\u02bcянко"})
  void apostrophesAreNoSounds(String name) {
    assertThat(EntityId.of(PERSON, name)).isEqualTo(EntityId.of(PERSON, "Деревянко"));
    assertThat(EntityId.of(PERSON, "A\u02bc")).isEqualTo(EntityId.of(PERSON, "A"));
  }

  @Property(tries = 500)
  void isAlwaysPlainAndTheSame(@ForAll EntityType type, @ForAll String name) {
    assertThat(EntityId.of(type, name))
        .matches("[a-z0-9-]{1,60}")
        .isEqualTo(EntityId.of(type, name));
  }
}
