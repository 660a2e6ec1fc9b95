package org.newsfold.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsfold.article.EnrichedArticle;
import org.newsfold.article.Entity;

class NamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bürgermeisterin Anna Weber sprach am Montag in München mit dem Präsidenten. | PERSON Anna Weber",
        "Am Abend traf Olena Marchenko in Kiew ein, wie das Büro mitteilte. | PLACE Kiew",
        "Le ministre Jean Martin a rencontré la presse à Lyon mardi soir. | PERSON Jean Martin",
        "La ministra Carmen Ruiz viajó el martes a Sevilla con su equipo. | PERSON Carmen Ruiz",
        "Премьер-министр Павел Сидоров прибыл в Минск, сообщила его пресс-служба. | PERSON Павел Сидоров",
        "Об этом заявил в Минске глава ведомства, передает агентство. | PLACE Минске",
        "Президент Польщі прибув до Києва, повідомила пресслужба. | PLACE Польщі",
        "Prezydent przyjechał do Krakowa, gdzie spotkał się z rektorem. | PLACE Krakowa",
        "Cumhurbaşkanı salı günü Ankara'da gazetecilere konuştu. | PLACE Ankara",
        "Ο πρωθυπουργός έφτασε χθες στην Αθήνα για συνομιλίες. | PLACE Αθήνα",
        "法国总统马克龙星期二抵达北京。 | PLACE 北京",
        "法国总统马克龙星期二抵达北京。 | PERSON 马克龙",
        "ジョン・スミス氏は火曜日に東京に到着した。 | PERSON ジョン・スミス",
        "وصل الرئيس الفرنسي ماكرون إلى القاهرة يوم الثلاثاء. | PLACE القاهرة",
        "Washington said on Monday that the talks would go on. | ORGANIZATION Washington",
        "The minister said on Monday in Washington that he would go on. | PLACE Washington",
        "Moskau teilte am Montag mit, die Gespräche gingen weiter. | ORGANIZATION Moskau",
        "נשיא צרפת הגיע ביום שלישי לירושלים. | PLACE ירושלים"
      })
  void findsNamesInManyScripts(String sentence, String name) {
    assertThat(Texts.names(sentence)).contains(name);
  }

  @Test
  void bringsTheShortNameToTheFullOne() {
    EnrichedArticle article =
        Texts.enriched(
            "Christopher W. Weber came on Monday. Weber left again. Mr. Weber said nothing.");
    assertThat(article.entities())
        .singleElement()
        .extracting(Entity::name, entity -> entity.mentions().size())
        .containsExactly("Christopher W. Weber", 3);
  }

  @Test
  void germanNounsAreNoNames() {
    assertThat(
            Texts.names("Die Regierung hat dem Parlament einen Entwurf für das Gesetz vorgelegt."))
        .isEmpty();
  }

  @Test
  void skipsWhatMachineTranslationLeavesOfAForm() {
    assertThat(
            Texts.names("Talks with G -n Sidorov failed. Pavel Sidorov said so. d -Sidorov left."))
        .containsExactly("PERSON Pavel Sidorov");
  }

  @Test
  void cutsNamesThatLostTheirBlank() {
    assertThat(Texts.names("The leader Olena MarchenkoWho had called for it was there."))
        .containsExactly("PERSON Olena Marchenko");
  }

  @Test
  void aTitleIsNoPartOfTheName() {
    assertThat(Texts.names("It was said by Deputy Assistant Secretary of State Anna Weber."))
        .containsExactly("PERSON Anna Weber");
  }
}
