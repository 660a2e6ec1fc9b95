package org.newsfold.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcesTest {
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

  @Test
  void namingAnOutletIsNoAttribution() {
    assertThat(Texts.enriched("The building of Reuters is old and tall.").attributions()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "There are 1,226 political prisoners in the country. | prisoners count 1226",
        "Es gibt im Land derzeit 1.226 politische Gefangene. | gefangene count 1226",
        "Il y a 1 226 prisonniers politiques dans le pays. | prisonniers count 1226",
        "В стране сейчас 1 226 политических заключённых. | заключенных count 1226",
        "He got 87 % of the votes that were cast in the country. | votes share 87",
        "Foreign Minister Anna Weber came to the talks on Monday. | person-vbr-ann role Foreign Minister",
        "Anna Weber, a former foreign minister, came to the talks. | person-vbr-ann role a former foreign minister"
      })
  void findsPlainClaims(String body, String claim) {
    assertThat(Texts.enriched(body).claims())
        .extracting(c -> c.subject() + " " + c.predicate() + " " + c.value())
        .contains(claim);
  }
}
