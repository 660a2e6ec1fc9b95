package org.newsfold.name;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMatcherTest {
  private static final NameMatcher MATCHER = new NameMatcher();

  @ParameterizedTest
  @CsvSource({
    "Olena Marchenko, Олена Марченко",
    "Olena Marchenko, Елена Марченко",
    "Olena Marchenko, Marchenko",
    "Grigori Schewtschenko, Hryhoriy Shevchenko",
    "Johannes Weber, J. Weber",
    "Anna Maria Weber, Anna Weber",
    "'Weber, Anna', Anna Weber",
    "Dr. Anna Weber, Anna Weber",
    "Петра Иванова, Petra Iwanowa",
    "Pjotr Sidorow, Пётр Петрович Сидоров",
    "Сидоровым, Сидоров",
    "Kovács Péter, Péter Kovács",
    "Marija Horvat, Maria Horvat",
    "Jonathon Harker, Jonathan Harker",
    "G -n Sidorov, Sidorov",
    "SidorovWho, Sidorov"
  })
  void findsOnePersonInTwoSpellings(String one, String other) {
    assertThat(MATCHER.compare(one, other).same()).as("%s = %s", one, other).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Anna Weber, Paul Weber",
    "Anna Weber, Anna Bauer",
    "Anna Weber, A. Bauer",
    "Sidorovskaya, Sidorovsky",
    "Тур, Тор",
    "Ivan Petrov, Igor Petrov"
  })
  void keepsPeopleApart(String one, String other) {
    assertThat(MATCHER.compare(one, other).same()).as("%s ≠ %s", one, other).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Nordwind AG, Nordwind Aktiengesellschaft",
    "OAO Severny Veter, Severny Veter JSC",
    "Blue Harbor Trading Ltd, Blue Harbour Trading Limited",
    "NYT, The New York Times",
    "ООН, United Nations",
    "Weißrussland, Беларусь",
    "Brigade 44, Brigade forty-four"
  })
  void findsOneOrganizationOrPlace(String one, String other) {
    assertThat(MATCHER.compare(one, other).same()).as("%s = %s", one, other).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Nordwind Trading Ltd, Nordwind Shipping Ltd",
    "Harbor Ship 1, Harbor Ship 2",
    "Washington Post, New York Times",
    "Austria, Australia"
  })
  void keepsOrganizationsAndPlacesApart(String one, String other) {
    assertThat(MATCHER.compare(one, other).same()).as("%s ≠ %s", one, other).isFalse();
  }

  @Test
  void saysWhy() {
    assertThat(MATCHER.compare("Anna Weber", "Paul Weber").why()).isEqualTo("given names conflict");
  }

  @Property(tries = 500)
  void answersForAnyTextAndTheSameBothWays(@ForAll String one, @ForAll String other) {
    Match there = MATCHER.compare(one, other);
    Match back = MATCHER.compare(other, one);
    assertThat(there.score()).isBetween(0.0, 1.0);
    assertThat(back.same()).isEqualTo(there.same());
  }
}
