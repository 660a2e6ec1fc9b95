package org.newsfold.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    "SidorovWho, Sidorov",
    "WEBER Anna Luise, Anna Weber",
    "Сидоров Пётр Ильич, Pjotr Sidorow",
    "Abdul Karim Nasser, Abdulkarim Nasir",
    "Karim an-Nasser, كريم الناصر",
    "Wang Xiaoli, 王小丽",
    "Wang Xiaoli, Xiaoli Wang",
    "Zhao Ling, 赵玲",
    "Kim Dae-hyun, 김대현",
    "Sidorov P. I., Pavel Ivanovich Sidorov",
    "Marie Le Blanc, Marie LeBlanc"
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
    "Ivan Petrov, Igor Petrov",
    "Pavel Ivanovich Sidorov, Pavel Petrovich Sidorov",
    "Anna Maria Weber, Anna Luise Weber",
    "Sergei Ivanovich Petrov, Sergei Petrovich Ivanov",
    "Wang Xiaoli, Wang Dawei",
    "Hasan Demir, Hussein Demir",
    "Rosa Ferrari, Rosa Berrari"
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
    "Brigade 44, Brigade forty-four",
    "41st Brigade, Forty-First Brigade",
    "MV Harbor Queen, Harbor Queen",
    "M/T Harbor Queen II, Harbor Queen 2",
    "ООО «Северный ветер», Severny Veter LLC",
    "Nordwind Polska Sp. z o.o., Nordwind Polska",
    "NWH, Nordwind Wasser Holding"
  })
  void findsOneOrganizationOrPlace(String one, String other) {
    assertThat(MATCHER.compare(one, other).same()).as("%s = %s", one, other).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Nordwind Trading Ltd, Nordwind Shipping Ltd",
    "Harbor Ship 1, Harbor Ship 2",
    "Harbor Queen VII, Harbor Queen VIII",
    "Nordwind Fund II LP, Nordwind Fund III LP",
    "Nordwind AG, Nordwind Servis AG",
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

  @Test
  void aFamilyNameAloneMeansThePersonWhomNewsMeansByIt() {
    assertThat(MATCHER.compare("Путин", "Vladimir Putin").same()).isTrue();
    assertThat(MATCHER.compare("Путин", "Ljudmila Putina").same()).isFalse();
  }

  @Test
  void initialsMakeNoCompany() {
    assertThat(MATCHER.compare("A. G. Weber", "Anna Gerda Weber").same()).isTrue();
  }

  @Property(tries = 500)
  void answersForAnyTextAndTheSameBothWays(@ForAll String one, @ForAll String other) {
    Match there = MATCHER.compare(one, other);
    assertThat(there.score()).isBetween(0.0, 1.0);
    assertThat(MATCHER.compare(other, one)).isEqualTo(there);
  }

  @Property(tries = 500)
  void answersTheSameBothWays(@ForAll("names") String one, @ForAll("names") String other) {
    assertThat(MATCHER.compare(other, one)).isEqualTo(MATCHER.compare(one, other));
  }

  @Property(tries = 500)
  void everyNameIsItselfInAnyCaseAndWithoutAccents(@ForAll("names") String name) {
    assertThat(MATCHER.compare(name, name).same()).isTrue();
    assertThat(MATCHER.compare(name, name.toUpperCase(Locale.ROOT)).same()).isTrue();
    assertThat(MATCHER.compare(name, Folding.fold(name)).same()).isTrue();
  }

  /** Would never end if time grew faster than the length. */
  @ParameterizedTest
  @ValueSource(strings = {"A", "a ", "Abd ", "ا", "王", "가", "é", "II ", "1", "Müller-", "'", "G -"})
  void takesHugeNames(String piece) {
    String huge = piece.repeat(100_000);
    assertThat(MATCHER.compare(huge, huge + "x").score()).isBetween(0.0, 1.0);
    assertThat(MATCHER.compare(huge, "Anna Weber").same()).isFalse();
  }

  @Provide
  Arbitrary<String> names() {
    return NameSamples.names();
  }
}
