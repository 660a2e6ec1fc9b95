package org.newsfold.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsfold.article.NumberMention;
import org.newsfold.article.Quantity;

class NumbersAndDatesTest {
  private static List<String> numbers(String body) {
    return Texts.enriched(body).numbers().stream()
        .map(number -> number.value() + (number.unit() == null ? "" : " " + number.unit()))
        .toList();
  }

  private static List<String> dates(String body) {
    return Texts.enriched(body).dates().stream()
        .map(date -> date.from() + (date.to().equals(date.from()) ? "" : "/" + date.to()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "There are 1,226 prisoners in the country, the group said. | 1226.0",
        "There are 1.226 prisoners in the country, the group said. | 1226.0",
        "Es gibt im Land derzeit 1.226 Gefangene, sagte die Gruppe. | 1226.0",
        "Il y a 1 226 prisonniers dans le pays, selon le groupe. | 1226.0",
        "В стране сейчас 1 226 заключённых, сообщила эта группа. | 1226.0",
        "He got 87 % of the votes that were cast in the country. | 87.0 %",
        "Er bekam 87,5 Prozent der Stimmen, die abgegeben wurden. | 87.5 %",
        "The new bridge will cost $3.5 million, the council said. | 3500000.0 USD",
        "Die neue Brücke kostet 14 Millionen Euro, sagte der Rat. | 1.4E7 EUR",
        "Le pont coûtera 14 millions d'euros, a dit le conseil. | 1.4E7 EUR",
        "Новый мост будет стоить 14 млн рублей, заявили в совете. | 1.4E7 RUB",
        "The council said that twelve people had been hurt there. | 12.0",
        "Der Stadtrat sagte, dass zwölf Menschen verletzt wurden. | 12.0",
        "В совете сообщили, что пострадали двенадцать человек. | 12.0",
        "这座桥的建造费用为3万欧元，将于明年完工。 | 30000.0 EUR"
      })
  void readsNumbersByLocale(String body, String number) {
    assertThat(numbers(body)).contains(number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "At least 37 people were killed in the storm, the mayor said. | 37.0 AT_LEAST KILLED people",
        "More than 200 others were injured in the storm that night. | 200.0 AT_LEAST INJURED null",
        "The roof of the hall fell in on Monday, killing nine people and injuring 31. | 31.0 EXACT INJURED null",
        "El techo se hundió el lunes, matando a nueve personas e hiriendo a 31. | 31.0 EXACT INJURED null",
        "Le toit s'est effondré lundi, tuant neuf personnes et en blessant 31. | 31.0 EXACT INJURED null",
        "About two dozen boats had left the harbour before the storm. | 24.0 ABOUT COUNT boats",
        "Thousands of residents left their homes before the storm came. | 1000.0 VAGUE COUNT residents",
        "A 45-year-old driver was taken to the hospital of the town. | 45.0 EXACT AGE null",
        "The home team won 3–1 and will now play in the second league. | 3.0 EXACT SCORE null",
        "In der Stadt fielen höchstens fünfundzwanzig Bäume um. | 25.0 AT_MOST COUNT Bäume",
        "Le maire a parlé devant quatre-vingt-douze habitants de la ville. | 92.0 EXACT COUNT habitants",
        "На площадь вышли несколько сот жителей этого города. | 100.0 VAGUE COUNT жителей",
        "Ayer llegaron al puerto doscientos cincuenta barcos de pesca. | 250.0 EXACT COUNT barcos",
        "据市政府称，已有二十四名工人返回工厂上班。 | 24.0 EXACT COUNT 工人"
      })
  void saysHowExactlyAndWhatIsCounted(String body, String number) {
    assertThat(Texts.enriched(body).numbers())
        .extracting(
            n ->
                n.value()
                    + " "
                    + n.precision()
                    + " "
                    + n.quantity()
                    + " "
                    + (n.counted() == null ? null : n.counted().of(body)))
        .contains(number);
  }

  @Test
  void oneNumberInAllItsSpellings() {
    for (String spelling : List.of("1,226", "1.226", "1 226", "1\u202f226", "۱٬۲۲۶", "١٬٢٢٦")) {
      assertThat(numbers("There are " + spelling + " prisoners in the country now."))
          .as(spelling)
          .containsExactly("1226.0");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The fire broke out at 10:15 p.m. on Friday in the old harbour. | 2025-02-14T22:15",
        "Das Feuer brach am Freitag gegen 22.15 Uhr im Hafen aus. | 2025-02-14T22:15",
        "L’incendie s’est déclaré vendredi à 22h15 dans le vieux port. | 2025-02-14T22:15",
        "Пожар начался в пятницу в 22:15 в старом порту города. | 2025-02-14T22:15",
        "Yangın cuma günü saat 22.15 sularında eski limanda başladı. | 2025-02-14T22:15"
      })
  void readsTimesOfDay(String body, String time) {
    assertThat(Texts.enriched(body).dates())
        .extracting(date -> date.from() + "T" + date.time())
        .contains(time);
  }

  @Test
  void yearsAndTimesAreNoNumbers() {
    assertThat(numbers("In 1994 he came to power, and at 10:46 he spoke about the F-16."))
        .isEmpty();
  }

  /** The article is of Sunday, 16 February 2025. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "On February 12 the council voted for the bridge. | 2025-02-12",
        "On 12 December the council had voted for the bridge. | 2024-12-12",
        "It was on Wednesday that the council voted for it. | 2025-02-12",
        "The council voted for the new bridge last week. | 2025-02-03/2025-02-09",
        "Der Stadtrat stimmte am 12. Februar 2024 für die Brücke. | 2024-02-12",
        "Der Stadtrat stimmte gestern für die neue Brücke. | 2025-02-15",
        "Городской совет проголосовал 12 февраля 2024 года. | 2024-02-12",
        "Городской совет проголосовал за это в среду. | 2025-02-12",
        "El consejo votó el 12 de febrero de 2024 por el puente. | 2024-02-12",
        "Le conseil a voté le 12 février 2024 pour le pont. | 2024-02-12",
        "The council has wanted the bridge since 1994, it said. | 1994-01-01/1994-12-31",
        "市议会2024年2月12日决定建桥。 | 2024-02-12",
        "Published 2024-02-12 by the council of the city. | 2024-02-12"
      })
  void readsDates(String body, String date) {
    assertThat(dates(body)).contains(date);
  }

  /** The article is of Sunday, 16 February 2025. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Three days ago the council voted for the new bridge. | 2025-02-13",
        "The council voted for the bridge about two weeks ago. | 2025-01-27/2025-02-02",
        "Der Stadtrat stimmte vor etwa drei Tagen für die Brücke. | 2025-02-13",
        "Le conseil a voté pour le nouveau pont il y a deux mois. | 2024-12-01/2024-12-31",
        "El consejo votó hace un año por el puente del puerto. | 2024-01-01/2024-12-31",
        "Il consiglio ha votato tre giorni fa per il nuovo ponte. | 2025-02-13",
        "O conselho votou há três dias pela nova ponte do porto. | 2025-02-13",
        "De gemeenteraad stemde drie dagen geleden voor de brug. | 2025-02-13",
        "Rada miasta głosowała za nowym mostem trzy dni temu. | 2025-02-13",
        "Городской совет проголосовал за этот мост 3 дня назад. | 2025-02-13",
        "Міська рада проголосувала за новий міст три дні тому. | 2025-02-13",
        "Belediye meclisi yeni köprü için üç gün önce oy verdi. | 2025-02-13",
        "صوت المجلس قبل ثلاثة أيام لصالح الجسر الجديد في المدينة. | 2025-02-13",
        "市议会三天前投票决定建造这座新桥。 | 2025-02-13",
        "市議会は3日前に新しい橋の建設を決めた。 | 2025-02-13"
      })
  void readsHowLongAgoItWas(String body, String date) {
    assertThat(dates(body)).containsExactly(date);
    assertThat(numbers(body)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The council sat for three days and voted for the new bridge.",
        "El consejo discute desde hace tres días sobre el nuevo puente.",
        "代表团三天前往五个城市参观，市议会表示欢迎。"
      })
  void tellsDurationsFromDates(String body) {
    assertThat(dates(body)).isEmpty();
    assertThat(numbers(body)).contains("3.0 d");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Según la policía, Ana Robles, de 34 años, cruzaba la calle del puerto. | AGE",
        "Un hombre de 34 años cruzaba la calle del puerto, según la policía. | AGE",
        "Secondo la polizia un uomo di 34 anni attraversava la strada del porto. | AGE",
        "O tribunal ouviu Ana Lopes, de 34 anos, na cidade do porto. | AGE",
        "El tribunal dictó una pena de 34 años de cárcel en la ciudad. | MEASURE",
        "El puerto tiene una historia de 34 años, según el alcalde. | MEASURE"
      })
  void tellsAgesFromOtherYears(String body, Quantity quantity) {
    assertThat(Texts.enriched(body).numbers())
        .extracting(NumberMention::quantity)
        .containsExactly(quantity);
  }
}
