package org.newsfold.normalize.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
  private static final String GERMAN =
      "Die Bürgermeisterin der Stadt Lindenau sprach am Montag über die neue Brücke. Für viele"
          + " Menschen wäre der Weg zur Arbeit damit kürzer, hieß es im Rathaus.\n";
  private static final String RUSSIAN =
      "Мэр города Линденау в понедельник рассказала о новом мосте. По её словам, работы начнутся"
          + " в марте и продлятся два года.\n";
  private static final String POLISH =
      "Burmistrz miasta Lipowa Góra ogłosiła w poniedziałek budowę nowego mostu. Prace mają się"
          + " rozpocząć w marcu, później niż zakładano, jeśli nie będzie powodzi.\n";
  private static final String JAPANESE = "リンデナウ市の市長は月曜日、新しい橋について話した。工事は三月に始まる予定である。\n".repeat(3);
  private static final String CHINESE = "林德瑙市市长星期一谈到了新桥。工程将于三月开始，预计需要两年时间。\n".repeat(3);
  private static final String KOREAN = "린데나우 시장은 월요일 새 다리에 대해 말했다. 공사는 삼월에 시작될 예정이다.\n".repeat(3);

  private static final List<String> UNICODE = List.of("UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE");

  /** What a language is written in, besides. */
  private static final Map<String, List<String>> CHARSETS =
      Map.of(
          "ar", List.of("windows-1256"),
          "de", List.of("windows-1252", "ISO-8859-1", "windows-1250", "ISO-8859-2"),
          "fr", List.of("windows-1252", "ISO-8859-15"),
          "nl", List.of("windows-1252", "ISO-8859-1"),
          "ru", List.of("windows-1251", "KOI8-R", "ISO-8859-5"));

  @ParameterizedTest
  @CsvSource({
    "UTF-8,DE",
    "windows-1252,DE",
    "UTF-16LE,DE",
    "UTF-16BE,DE",
    "UTF-16,DE",
    "UTF-32BE,DE",
    "UTF-8,RU",
    "windows-1251,RU",
    "KOI8-R,RU",
    "UTF-16LE,RU",
    "ISO-8859-2,PL",
    "windows-1250,PL",
    "UTF-8,JA",
    "Shift_JIS,JA",
    "EUC-JP,JA",
    "ISO-2022-JP,JA",
    "UTF-8,ZH",
    "GB18030,ZH",
    "UTF-16BE,ZH",
    "EUC-KR,KO",
  })
  void findsTheCharset(String charset, String language) {
    String text = text(language);
    byte[] bytes =
        charset.equals("UTF-32BE")
            ? ("\ufeff" + text).getBytes(Charset.forName(charset))
            : text.getBytes(Charset.forName(charset));

    assertThat(TextDecoder.decode(bytes, "")).isEqualTo(text);
  }

  /** None of the letters that detectors tell Central European charsets apart by. */
  @ParameterizedTest
  @CsvSource({
    "windows-1250,PL_FEW",
    "ISO-8859-2,PL_FEW",
    "windows-1257,LT",
    "windows-1255,HE",
    "windows-1253,EL",
    "ISO-8859-7,EL",
    "windows-1256,AR",
    "TIS-620,TH",
    "windows-1252,EN",
  })
  void findsTheCharsetByTheLettersOfLanguages(String charset, String language) {
    String text = text(language);

    assertThat(TextDecoder.decode(text.getBytes(Charset.forName(charset)), "")).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MAX_VALUE, 300})
  void findsTheCharsetsOfTheSamples(int length) throws IOException {
    try (Stream<Path> samples = Files.list(Path.of("../../samples"))) {
      for (Path file : samples.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        String whole = Files.readString(file);
        String text = whole.substring(0, Math.min(length, whole.length()));
        for (Charset charset : charsets(file)) {
          if (charset.newEncoder().canEncode(text)) {
            assertThat(TextDecoder.decode(text.getBytes(charset), ""))
                .as("%s in %s", file, charset)
                .isEqualTo(text);
          }
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"utf-8", "iso-8859-1", "koi8-r", "nonsense"})
  void isNotMisledByAMetaTag(String said) {
    String page = "<html><meta charset='" + said + "'><p>" + GERMAN;

    assertThat(TextDecoder.decode(page.getBytes(StandardCharsets.UTF_8), "")).isEqualTo(page);
  }

  @Test
  void believesAMetaTagWhereBytesDoNotTell() {
    String page =
        "<html><meta charset=windows-1257><p>Ūdens līmenis upē ceļas, ziņo pilsētas dome.";
    byte[] bytes = page.getBytes(Charset.forName("windows-1257"));

    assertThat(TextDecoder.decode(bytes, "")).isEqualTo(page);
  }

  @Test
  void readsUtf8WithStrayBytes() {
    byte[] bytes = GERMAN.getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 4] = (byte) 0xff;

    assertThat(TextDecoder.decode(bytes, "")).startsWith("Die Bürgermeisterin").contains("\ufffd");
  }

  @Test
  void tellsTextFromBinaryData() {
    assertThat(TextDecoder.isBinary(GERMAN.getBytes(StandardCharsets.UTF_16LE))).isFalse();
    assertThat(TextDecoder.isBinary(RUSSIAN.getBytes(StandardCharsets.UTF_8))).isFalse();
    assertThat(TextDecoder.isBinary(new byte[1_000])).isTrue();
  }

  /** Names end in the language. */
  private static List<Charset> charsets(Path sample) {
    String name = sample.toString().replace(".txt", "");
    return Stream.concat(
            UNICODE.stream(),
            CHARSETS.getOrDefault(name.substring(name.lastIndexOf('-') + 1), List.of()).stream())
        .map(Charset::forName)
        .toList();
  }

  private static String text(String language) {
    return switch (language) {
      case "DE" -> GERMAN;
      case "RU" -> RUSSIAN;
      case "PL" -> POLISH;
      case "JA" -> JAPANESE;
      case "ZH" -> CHINESE;
      case "PL_FEW" ->
          "Na razie nie wiadomo, kiedy ruszą prace na moście w Lipowej Górze. Władze mówią tylko,"
              + " że będą długie, a kierowcy mają wybierać drogę przez Dębową.\n";
      case "LT" ->
          "Miesto taryba pirmadienį nubalsavo už naują tiltą per upę, o darbai prasidės kovą, jei"
              + " nebus potvynio. Žmonės džiaugiasi, kad kelias į mokyklą bus trumpesnis.\n";
      case "HE" -> "מועצת העיר הצביעה ביום שני בעד גשר חדש מעל הנהר, והעבודות יתחילו במרץ.\n";
      case "EL" ->
          "Άρχισε τη Δευτέρα η κατασκευή της νέας γέφυρας, είπε η δήμαρχος. Άλλα έργα θα ακολουθήσουν.\n";
      case "AR" ->
          "صوّت مجلس المدينة يوم الاثنين لصالح جسر جديد فوق النهر، وستبدأ الأعمال في مارس.\n";
      case "TH" ->
          "สภาเมืองลงมติเมื่อวันจันทร์ให้สร้างสะพานใหม่ข้ามแม่น้ำ งานจะเริ่มในเดือนมีนาคม\n";
      case "EN" ->
          "The bridge will cost £14 million, the council said on Monday, £2 million more.\n";
      default -> KOREAN;
    };
  }
}
