package org.newsfold.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsfold.article.EntityType;
import org.newsfold.article.Quote;

class SourcesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The plant will close, the daily De Havenpost reports. | De Havenpost",
        "The plant will close, the website Lorvik Dossier said. | Lorvik Dossier",
        "The plant will close, the newspaper said on Monday. | newspaper",
        "Laut der Nachrichtenagentur Lormedia wird das Werk geschlossen. | Lormedia",
        "Das Werk schließt nach einem Bericht der Tageszeitung «De Havenpost». | De Havenpost",
        "Die Stadt lebe vom Hafen, sagte sie dem Sender Radio Lorvik. | Radio Lorvik",
        "Das sagte sie dem Sender Radio Lorvik. Laut der Zeitung «Der Hafen» stimmt es. | Der Hafen",
        "Об этом в пятницу сообщает агентство «Лорвик-Пресс». | Лорвик-Пресс",
        "وذكرت وكالة أنباء \"لورفيك بريس\" أن الجسر انهار يوم الجمعة. | لورفيك بريس",
        "El puente cayó de madrugada, informó la agencia Meridia Prensa. | Meridia Prensa",
        "Selon l'agence Lormedia, le groupe étudie un recours devant la cour. | Lormedia",
        "L'usine va fermer, rapporte ce mardi le quotidien De Havenpost. | De Havenpost",
        "Zakład zostanie zamknięty, podaje portal Lorvik24. | Lorvik24"
      })
  void namesWhatStandsBehindANoun(String body, String source) {
    assertThat(Texts.enriched(body).attributions()).extracting("source").contains(source);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The bridge will stay closed, said police spokesman Anna Weber. | Anna Weber",
        "Anna Weber, a local historian, said that the bridge was older. | Anna Weber",
        "According to Mayor Anna Weber, the bridge was older. | Anna Weber",
        "Die Brücke sei älter, sagte Bürgermeisterin Anna Weber. | Anna Weber",
        "Мост был старше, сообщил мэр Павел Сидоров. | Павел Сидоров",
        "Belediye Başkanı Ayla Veber köprünün kapalı kalacağını söyledi. | Ayla Veber",
        "وقال وزير النقل سامر حداد إن الجسر سيبقى مغلقا. | سامر حداد"
      })
  void findsPeopleWhoSaySomething(String body, String person) {
    assertThat(Texts.enriched(body).attributions()).extracting("source").containsExactly(person);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna Weber met the minister in Vilnius and signed the contract.",
        "He said that Anna Weber had left the town on Monday.",
        "“The bridge was never safe,” Anna Weber said on Tuesday.",
        "Im Gespräch mit Anna Weber sagte er, dass die Brücke alt sei."
      })
  void takesNobodyWhoIsOnlyNamedOrQuoted(String body) {
    assertThat(Texts.enriched(body).attributions()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LORVIK (Reuters) - The bridge was closed at noon.",
        "Lorvik, 17 mar (EFE).- El puente se cerró a mediodía.",
        "(ANSA) - LORVIK, 17 MAR - Il ponte è stato chiuso.",
        "ЛОРВИК, 17 марта. /ТАСС/. Мост закрыли в полдень.",
        "Bridge closed#LORVIK, Kelland, March 17 (AP) — The bridge was closed."
      })
  void findsWhereADatelineSaysItWasWritten(String body) {
    assertThat(Texts.enriched(body.replace("#", "\n\n")).entities())
        .filteredOn(entity -> entity.name().matches("(?iu)lorvik|лорвик"))
        .extracting("type")
        .containsExactly(EntityType.PLACE);
  }

  @Test
  void takesABylineForNoDateline() {
    assertThat(Texts.enriched("By Anna Weber (CNN) — The bridge was closed.").entities())
        .extracting("type")
        .doesNotContain(EntityType.PLACE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The New York Times reports that talks failed. They ended, The Times said. | org-nyt",
        "The Times reports that the talks between the two sides have failed. | org-times-uk",
        "The New York Times and the Los Angeles Times agree. It is late, The Times reports."
            + " | org-times-uk",
        "The Kelstad Guardian reports a fire. It is out, The Guardian reports. | org-guardian",
        "A Kelstad Herald report says that the talks between the two have failed."
            + " | org-klstd-krld"
      })
  void findsWhichPublicationIsMeant(String body, String source) {
    assertThat(Texts.enriched(body).attributions()).extracting("sourceId").contains(source);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The talks have failed, The New York Times reports. | org-nyt",
        "According to Reuters, the talks between the two have failed. | org-reuters",
        "MINSK (Reuters) - The talks between the two sides have failed. | org-reuters",
        "Darüber berichtet die New York Times in ihrer neuen Ausgabe. | org-nyt",
        "Die Gespräche sind laut dpa-Bericht gescheitert, so AFP. Das meldet Reuters. | org-reuters",
        "Об этом сообщает УНН со ссылкой на свои источники. | org-unn",
        "Про це повідомляє УНН з посиланням на свої джерела. | org-unn",
        "Selon Le Monde, les discussions entre les deux ont échoué. | org-lemonde",
        "Las conversaciones fracasaron, según informa El País. | org-elpais",
        "Secondo la Repubblica le trattative sono fallite. | org-repubblica",
        "Jak podaje Reuters, rozmowy zakończyły się fiaskiem. | org-reuters",
        "Volgens Reuters zijn de gesprekken tussen beide mislukt. | org-reuters",
        "Görüşmeler Reuters haberine göre başarısız oldu. | org-reuters"
      })
  void findsWhomASentenceIsFrom(String body, String source) {
    assertThat(Texts.enriched(body).attributions()).extracting("sourceId").contains(source);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The bridge was closed at noon, according to police. | OFFICIAL police",
        "A report found that the bridge had never been inspected. | DOCUMENT report",
        "Sources said that the bridge would not be opened this year. | ANONYMOUS Sources",
        "The bridge will be closed, the Kelstad Herald writes. | OUTLET Kelstad Herald",
        "Die Brücke bleibt gesperrt, teilte die Polizei am Abend mit. | OFFICIAL Polizei",
        "Про це повідомляє УНН з посиланням на свої джерела. | ANONYMOUS джерела",
        "Al puente no se podrá entrar, según fuentes del ayuntamiento. | ANONYMOUS fuentes"
      })
  void saysWhatKindOfSourceItIs(String body, String source) {
    assertThat(Texts.enriched(body).attributions())
        .extracting(a -> a.kind() + " " + a.source())
        .contains(source);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“The bridge was never safe,” Anna Weber said on Tuesday. | The bridge was never safe | Anna Weber",
        "Anna Weber said: “The bridge was never safe.” | The bridge was never safe. | Anna Weber",
        "„Die Brücke war nie sicher“, sagte Anna Weber am Dienstag. | Die Brücke war nie sicher | Anna Weber",
        "« Le pont n’a jamais été sûr », a dit Anna Weber mardi. | Le pont n’a jamais été sûr | Anna Weber",
        "«Мост никогда не был безопасным», — сказала Анна Вебер. | Мост никогда не был безопасным | Анна Вебер",
        "\"لم يكن الجسر آمنا قط\"، قالت وزيرة النقل ليلى وهبي أمس. | لم يكن الجسر آمنا قط | ليلى وهبي",
        "“这座桥从来就不安全，”市长王丽华昨天说。 | 这座桥从来就不安全 | 王丽华",
        "\"Köprü hiçbir zaman güvenli olmadı\" dedi Anna Weber salı günü. | Köprü hiçbir zaman güvenli olmadı | Anna Weber"
      })
  void findsQuotesAndWhoIsQuoted(String body, String quote, String speaker) {
    assertThat(Texts.enriched(body).quotes())
        .extracting(Quote::text, found -> found.speaker() == null ? "" : found.speaker().text())
        .containsExactly(tuple(quote, speaker));
  }

  @Test
  void cutsWhatTheAuthorSaysOutOfAQuote() {
    String body = "«Нас не предупредили, — сказала Анна Вебер. — Ни одного раза».";
    assertThat(Texts.enriched(body).quotes())
        .extracting(quote -> quote.text())
        .containsExactly("Нас не предупредили", "Ни одного раза");
  }

  @Test
  void quoteOfSeveralParagraphsIsOne() {
    String body =
        "Anna Weber said: “The bridge was never safe.\n\n“Nobody has ever inspected it.”\n\nThe end.";
    assertThat(Texts.enriched(body).quotes())
        .extracting(quote -> quote.text())
        .containsExactly("The bridge was never safe.\n\n“Nobody has ever inspected it.");
  }

  @Test
  void titlesAreNoQuotes() {
    assertThat(Texts.enriched("The film “Harbour Lights” was shown, he said.").quotes()).isEmpty();
  }

  @Test
  void namingAnOutletIsNoAttribution() {
    assertThat(Texts.enriched("The building of Reuters is old and tall.").attributions()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "There are 1,226 political prisoners in the country. | political prisoners count 1226",
        "Es gibt im Land derzeit 1.226 politische Gefangene. | politische gefangene count 1226",
        "Il y a 1 226 prisonniers politiques dans le pays. | prisonniers count 1226",
        "В стране сейчас 1 226 политических заключённых. | политических заключенных count 1226",
        "He got 87 % of the votes that were cast in the country. | votes share 87",
        "Last year 48,500 were turned away at the border. | count 48500",
        "The bridge was opened in October 1968 by the king. | date 1968-10",
        "The train left Kelstad at 7:42 a.m. and never arrived. | date T07:42",
        "A barn burned down near Vilnius in the night. | place-vilnius place Vilnius",
        "Infrastructure Minister Anna Weber came to the talks. | person-vbr-ann role Infrastructure Minister",
        "Foreign Minister Anna Weber came to the talks on Monday. | person-vbr-ann role Foreign Minister",
        "The head of the council, Anna Weber, came to the talks. | person-vbr-ann role head of the council",
        "Anna Weber, a former foreign minister, came to the talks. | person-vbr-ann role a former foreign minister"
      })
  void findsPlainClaims(String body, String claim) {
    assertThat(Texts.enriched(body).claims())
        .extracting(c -> (c.subject() + " " + c.predicate() + " " + c.value()).strip())
        .contains(claim);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A 747 aircraft landed in the fog with a burning engine.",
        "All Boeing 737 jets of the airline stay on the ground.",
        "A spokesman for Anna Weber did not want to answer that.",
        "Flight 370 passengers were never found by the searchers.",
        "The firm said that it would sell more than last year.",
        "He will come to the talks in Germany on Friday."
      })
  void findsNoClaimsInNamesAndInWhatIsVague(String body) {
    assertThat(Texts.enriched(body).claims()).isEmpty();
  }
}
