package org.newsfold.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsfold.article.Language;
import org.newsfold.enrich.language.LanguageDetector;

class LanguageTest {
  private static final LanguageDetector DETECTOR = new LanguageDetector();

  private static final Set<String> TWENTY =
      Set.of(
          "en", "de", "fr", "es", "it", "pt", "nl", "ru", "uk", "pl", "cs", "sv", "da", "fi", "tr",
          "ar", "zh", "ja", "ko", "vi");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The council voted on Monday to build a new bridge over the river.",
        "de | Der Stadtrat hat am Montag beschlossen, eine neue Brücke zu bauen.",
        "fr | Le conseil a décidé lundi de construire un nouveau pont sur la rivière.",
        "es | El ayuntamiento decidió el lunes construir un puente nuevo sobre el río.",
        "pt | A câmara decidiu na segunda-feira construir uma ponte nova sobre o rio.",
        "ru | Городской совет в понедельник решил построить новый мост через реку.",
        "uk | Міська рада в понеділок вирішила збудувати новий міст через річку.",
        "be | Гарадскі савет у панядзелак вырашыў пабудаваць новы мост цераз раку.",
        "bg | Градският съвет реши в понеделник да построи нов мост над реката.",
        "mk | Градскиот совет реши во понеделник да изгради нов мост преку реката.",
        "cs | Městská rada v pondělí rozhodla, že přes řeku postaví nový most.",
        "sk | Mestská rada v pondelok rozhodla, že cez rieku postaví nový most.",
        "da | Byrådet besluttede mandag at bygge en ny bro over floden, og det glæder mange.",
        "nb | Byrådet vedtok mandag å bygge en ny bro over elva, og det gleder mange.",
        "sv | Stadsfullmäktige beslöt på måndagen att bygga en ny bro över floden.",
        "el | Το δημοτικό συμβούλιο αποφάσισε να χτίσει νέα γέφυρα.",
        "he | מועצת העיר החליטה ביום שני לבנות גשר חדש מעל הנהר.",
        "ar | قرر مجلس المدينة يوم الاثنين بناء جسر جديد فوق النهر.",
        "fa | شورای شهر روز دوشنبه تصمیم گرفت که پل جدیدی بر روی رودخانه بسازد.",
        "zh | 市议会星期一决定在河上建一座新桥。",
        "ja | 市議会は月曜日、川に新しい橋を架けることを決めた。",
        "ko | 시의회는 월요일에 강 위에 새 다리를 짓기로 결정했다.",
        "hi | नगर परिषद ने सोमवार को नदी पर एक नया पुल बनाने का फैसला किया है।",
        "th | สภาเทศบาลมีมติเมื่อวันจันทร์ให้สร้างสะพานใหม่ข้ามแม่น้ำ"
      })
  void tellsTheLanguage(String tag, String sentence) {
    assertThat(DETECTOR.detect(sentence).tag()).isEqualTo(tag);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "😀😀😀", "1234 5678", "!?", "\ud800"})
  void doesNotGuessWithoutLetters(String text) {
    assertThat(DETECTOR.detect(text)).isEqualTo(Language.UNDETERMINED);
  }

  @Test
  void isMostlyRightOnSentencesOfTwentyLanguages() throws IOException {
    Path file = Data.file("languages/sentences.tsv");
    assumeTrue(Files.exists(file), "no evaluation data at " + file);
    int right = 0;
    int all = 0;
    int sure = 0;
    int sureAndRight = 0;
    List<String> rows = Files.readAllLines(file);
    for (String row : rows.subList(1, rows.size())) {
      String[] columns = row.split("\t", 2);
      Language language = DETECTOR.detect(columns[1]);
      boolean hit = language.tag().equals(columns[0]);
      boolean counted = TWENTY.contains(columns[0]);
      all += counted ? 1 : 0;
      right += counted && hit ? 1 : 0;
      sure += language.confidence() >= .95 ? 1 : 0;
      sureAndRight += language.confidence() >= .95 && hit ? 1 : 0;
    }
    assertThat((double) right / all).as("of 20 languages").isGreaterThan(.98);
    assertThat((double) sureAndRight / sure).as("of confident answers").isGreaterThan(.99);
  }
}
