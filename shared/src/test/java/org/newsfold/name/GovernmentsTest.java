package org.newsfold.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsfold.article.EntityType.ORGANIZATION;
import static org.newsfold.article.EntityType.PLACE;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GovernmentsTest {
  @ParameterizedTest
  @CsvSource({
    "the Kremlin, ru",
    "Кремль, ru",
    "クレムリン, ru",
    "Weißes Haus, us",
    "Белый дом, us",
    "Downing Street, gb",
    "Élysée, fr",
    "Bundesregierung, de",
    "Washington, us",
    "Киев, ua",
    "Moskau, ru"
  })
  void buildingsAndCapitalsThatActAreGovernments(String name, String country) {
    String id = EntityId.of(ORGANIZATION, name);
    assertThat(id).isEqualTo("org-government-" + country);
    assertThat(Governments.country(id)).hasValue(EntityId.of(PLACE, country(country)));
  }

  private static String country(String code) {
    return new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
  }

  @Test
  void otherOrganizationsAreOfNoCountry() {
    assertThat(Governments.country(EntityId.of(ORGANIZATION, "Reuters"))).isEmpty();
    assertThat(Governments.country("place-ru")).isEmpty();
  }

  @Test
  void everyCapitalAndCountryIsAKnownPlace() {
    List<String> places =
        Stream.of("places.tsv", "places-more.tsv")
            .flatMap(table -> Tsv.words(Places.class, table).stream())
            .toList();
    for (String[] row : Tsv.rows(Governments.class, "governments.tsv")) {
      assertThat(places).contains(row[0], row[1]);
    }
  }
}
