package org.newsfold.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsfold.article.Language;
import org.newsfold.article.Language.Share;
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
        "zh-Hans | 市议会星期一决定在河上建一座新桥。",
        "zh-Hant | 市議會星期一決定在河上建一座新橋。",
        "ja | 市議会は月曜日、川に新しい橋を架けることを決めた。",
        "ko | 시의회는 월요일에 강 위에 새 다리를 짓기로 결정했다.",
        "hi | नगर परिषद ने सोमवार को नदी पर एक नया पुल बनाने का फैसला किया है।",
        "th | สภาเทศบาลมีมติเมื่อวันจันทร์ให้สร้างสะพานใหม่ข้ามแม่น้ำ",
        "af | Die stadsraad het Maandag besluit om 'n nuwe brug oor die rivier te bou.",
        "bs | Gradsko vijeće odlučilo je da se preko rijeke izgradi novi most, saopćeno je u julu iz općine.",
        "hr | Gradsko vijeće odlučilo je da će se preko rijeke graditi novi most, radovi počinju tijekom srpnja.",
        "sr | Gradsko veće je u ponedeljak odlučilo da se preko reke izgradi novi most, posle leta.",
        "sr | Градско веће је у понедељак одлучило да се преко реке изгради нови мост.",
        "sl | Mestni svet je v ponedeljek odločil, da bodo čez reko zgradili nov most.",
        "ca | L'ajuntament va decidir dilluns construir un pont nou sobre el riu.",
        "gl | O concello decidiu o luns construír unha ponte nova sobre o río.",
        "id | Dewan kota memutuskan untuk membangun jembatan baru karena yang lama tidak bisa dipakai.",
        "ms | Majlis bandaraya memutuskan untuk membina jambatan baharu kerana yang lama tidak boleh digunakan.",
        "mt | Il-kunsill iddeċieda nhar it-Tnejn li jibni pont ġdid fuq ix-xmara.",
        "nn | Byrådet vedtok måndag å byggje ei ny bru over elva, og det gler mange som bur der.",
        "ne | नगर परिषद्ले सोमबार नदीमा नयाँ पुल बनाउने निर्णय गरेको छ।",
        "ne | प्रधानमन्त्रीले आइतबार नयाँ सडकको उद्घाटन गरे।",
        "ne | भूकम्पबाट दुई सय घर भत्किएका छन्।",
        "ne | उनले भने, हामी चुनावका लागि तयार छौं।",
        "hi | उन्होंने कहा कि अस्पताल में दवाएँ खत्म हो गईं।",
        "nb | Han sier at regjeringen ikke vil gi mer penger til kommunen.",
        "nn | Ho seier at regjeringa ikkje vil gje meir pengar til kommunen.",
        "mr | नगर परिषदेने सोमवारी नदीवर नवीन पूल बांधण्याचा निर्णय घेतला आहे.",
        "ur | شہر کی کونسل نے پیر کے روز دریا پر ایک نیا پل بنانے کا فیصلہ کیا ہے۔",
        "ps | د ښار شورا پریکړه وکړه چې پر سیند به یو نوی پل جوړ کړي.",
        "lg | Olukiiko lw'ekibuga lwasazeewo ku Bbalaza okuzimba olutindo olupya ku mugga.",
        "om | Manni maree magaalaa Wiixata riqicha haaraa laga irratti ijaaruuf murteesseera.",
        "sn | Kanzuru yeguta yakasarudza neMuvhuro kuvaka bhiriji idzva parwizi.",
        "so | Golaha magaaladu wuxuu Isniintii go'aansaday in buundo cusub laga dhiso webiga.",
        "st | Lekgotla la toropo le nkile qeto ka Mantaha ya ho haha borokgo bo botjha hodima noka.",
        "sw | Baraza la mji liliamua Jumatatu kujenga daraja jipya juu ya mto.",
        "tn | Lekgotla la toropo le tsere tshwetso ka Mosupologo ya go aga borogo jo bosha godimo ga noka.",
        "ts | Huvo ya doroba yi bohile hi Musumbhunuku ku aka buloho lerintshwa ehenhla ka nambu.",
        "xh | Ibhunga lesixeko ligqibe ngoMvulo ukuba kwakhiwe ibhulorho entsha phezu komlambo.",
        "yo | Ìgbìmọ̀ ìlú pinnu ní ọjọ́ Ajé láti kọ́ afárá tuntun sórí odò náà.",
        "zu | Umkhandlu wedolobha unqume ngoMsombuluko ukuthi kwakhiwe ibhuloho elisha phezu komfula.",
        "kk | Қалалық кеңес дүйсенбі күні өзен үстінен жаңа көпір салуға шешім қабылдады.",
        "ky | Шаардык кеңеш дүйшөмбү күнү дарыянын үстүнө жаңы көпүрө курууну чечти.",
        "tg | Шӯрои шаҳр рӯзи душанбе қарор кард, ки бар болои дарё пули нав сохта шавад.",
        "tt | Шәһәр советы дүшәмбе көнне елга аша яңа күпер төзергә карар итте."
      })
  void tellsTheLanguage(String tag, String sentence) {
    assertThat(DETECTOR.detect(sentence).tag()).isEqualTo(tag);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Council votes for new bridge",
        "de | Stadtrat stimmt für neue Brücke",
        "fr | Le conseil vote un nouveau pont",
        "es | El concejo aprueba un puente nuevo",
        "it | Il consiglio approva il nuovo ponte",
        "pt | Câmara aprova ponte nova sobre o rio",
        "nl | Gemeenteraad stemt voor nieuwe brug",
        "pl | Rada miasta za budową nowego mostu",
        "cs | Rada města schválila nový most",
        "ru | Горсовет одобрил новый мост",
        "uk | Міськрада схвалила новий міст",
        "tr | Belediye meclisi yeni köprüyü onayladı",
        "de | STADTRAT STIMMT FÜR NEUE BRÜCKE",
        "ru | ГОРСОВЕТ ОДОБРИЛ НОВЫЙ МОСТ"
      })
  void tellsTheLanguageOfHeadlines(String tag, String headline) {
    assertThat(DETECTOR.detect(headline).tag()).isEqualTo(tag);
  }

  @Test
  void tellsTheOtherLanguagesOfATextApart() {
    String german =
        "Der Stadtrat von Lindenau hat am Montag nach langer Aussprache beschlossen, über die Wesenitz"
            + " eine neue Brücke zu bauen, die auch für Radfahrer breit genug sein soll.\n\n";
    String english =
        "The town council of Lindenau decided on Monday after a long debate to build a new bridge"
            + " over the river, which is to be wide enough for cyclists as well.\n\n";
    Language language = DETECTOR.detect(german + english + german + german);
    assertThat(language.tag()).isEqualTo("de");
    assertThat(language.others()).singleElement().extracting(Share::tag).isEqualTo("en");
    assertThat(language.others().getFirst().share()).isBetween(.2, .3);
    assertThat(DETECTOR.detect(german + english + english).tag()).isEqualTo("en");
    assertThat(DETECTOR.detect(german + german + german).others()).isEmpty();
  }

  @Test
  void takesADeclarationAsEvidenceAndNotAsTruth() {
    String either = "Novi most je otvoren.";
    assertThat(DETECTOR.detect(either, "bs-BA").tag()).isEqualTo("bs");
    assertThat(DETECTOR.detect(either, "hr").tag()).isEqualTo("hr");
    assertThat(DETECTOR.detect("The council voted for a new bridge.", "de").tag()).isEqualTo("en");
    assertThat(DETECTOR.detect("😀", "de")).isEqualTo(Language.UNDETERMINED);
  }

  @Property
  void takesAnyText(
      @ForAll String text, @ForAll @AlphaChars @StringLength(max = 2000) String more) {
    for (String any : List.of(text, more, text + " " + more)) {
      Language language = DETECTOR.detect(any);
      assertThat(language.confidence()).isBetween(0.0, 1.0);
      assertThat(language.others().stream().mapToDouble(Share::share).sum()).isBetween(0.0, 1.0);
    }
  }

  static List<String> hostile() {
    return List.of(
        "A".repeat(100_000),
        "word ".repeat(1_000_000),
        "\ud800".repeat(100_000),
        "\u200f\u202e".repeat(50_000),
        "😀".repeat(100_000),
        "http".repeat(100_000),
        ".\n".repeat(500_000));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void takesHostileText(String text) {
    assertThat(DETECTOR.detect(text).confidence()).isBetween(0.0, 1.0);
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
      boolean hit = language.primary().equals(columns[0]);
      boolean counted = TWENTY.contains(columns[0]);
      all += counted ? 1 : 0;
      right += counted && hit ? 1 : 0;
      sure += language.confidence() >= .95 ? 1 : 0;
      sureAndRight += language.confidence() >= .95 && hit ? 1 : 0;
    }
    assertThat((double) right / all).as("of 20 languages").isGreaterThan(.993);
    assertThat((double) sureAndRight / sure).as("of confident answers").isGreaterThan(.99);
  }
}
