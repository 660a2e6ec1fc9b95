package org.newsfold.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsfold.article.EntityType.ORGANIZATION;
import static org.newsfold.article.EntityType.PERSON;
import static org.newsfold.article.EntityType.PLACE;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsfold.article.EntityType;

class EntityIdTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lukashenko", "Alexander Lukaschenko", "Аляксандр Лукашэнка", "Aliaksandras Lukašenka",
        "Alexandre Loukachenko", "Lukaszenko, Aleksandr", "President Lukashenko", "Лукашенко"
      })
  void spellingsOfOnePersonShareAnId(String name) {
    assertThat(EntityId.of(PERSON, name)).isEqualTo("person-lksnk-alexander");
    assertThat(EntityGroup.of(EntityId.of(PERSON, name))).isEqualTo("person-lksnk");
  }

  @ParameterizedTest
  @CsvSource({
    "Anna Weber, person-vbr-ann",
    "Weber, person-vbr",
    "A. Weber, person-vbr",
    "'Weber, Hanna', person-vbr-ann",
    "Пётр Сидоров, person-sdrv-peter",
    "Сидоров Пётр Ильич, person-sdrv-peter",
    "Pjotr Sidorow, person-sdrv-peter",
    "Franak Weber, person-vbr-francis",
    "Ottokar Weber, person-vbr-atkr"
  })
  void namesakesHaveTheirGivenNames(String name, String id) {
    assertThat(EntityId.of(PERSON, name)).isEqualTo(id);
  }

  @Test
  void aFamilyNameTakesInEverybodyOfIt() {
    String anna = EntityId.of(PERSON, "Anna Weber");
    String paul = EntityId.of(PERSON, "Paul Weber");
    assertThat(EntityGroup.covers(EntityId.of(PERSON, "Weber"), anna)).isTrue();
    assertThat(EntityGroup.covers(anna, anna)).isTrue();
    assertThat(EntityGroup.covers(anna, paul)).isFalse();
    assertThat(EntityGroup.covers(anna, EntityId.of(PERSON, "Weber"))).isFalse();
    assertThat(EntityGroup.of("place-new-york")).isEqualTo("place-new-york");
  }

  @Test
  void keysOfGivenNamesArePlain() {
    assertThat(Tsv.words(GivenNames.class, "given-names.tsv"))
        .allSatisfy(row -> assertThat(row.split(" ", -1)[0]).matches("[a-z]+"));
  }

  @Property(tries = 500)
  void caseAccentsAndWidthOfBlanksDoNotMatter(
      @ForAll EntityType type, @ForAll("names") String name) {
    String id = EntityId.of(type, name);
    assertThat(EntityId.of(type, name.toUpperCase(Locale.ROOT))).isEqualTo(id);
    assertThat(EntityId.of(type, name.toLowerCase(Locale.ROOT))).isEqualTo(id);
    assertThat(EntityId.of(type, " " + name.replace(" ", " \u00a0 "))).isEqualTo(id);
    String bare = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    assertThat(EntityId.of(type, bare)).isEqualTo(id);
  }

  /** Would never end if time grew faster than the length. */
  @ParameterizedTest
  @EnumSource
  void takesHugeNames(EntityType type) {
    for (String piece : List.of("A", "a ", "Abd ", "王", "가", "é", "II ", "1", "ü-")) {
      assertThat(EntityId.of(type, piece.repeat(100_000))).matches("[a-z0-9-]{1,60}");
    }
  }

  @Provide
  Arbitrary<String> names() {
    return NameSamples.names();
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
        "白俄罗斯人",
        "Λευκορωσική",
        "البيلاروسية",
        "baltkrievu",
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
