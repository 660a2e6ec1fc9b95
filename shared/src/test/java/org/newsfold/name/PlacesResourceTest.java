package org.newsfold.name;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Makes {@code places.tsv} from ICU's data and checks that the file in the project is what it
 * makes. After a new version of ICU, write it anew with {@code mvn -pl shared test
 * -Dtest=PlacesResourceTest -DargLine=-Dnewsfold.write=true}.
 */
class PlacesResourceTest {
  private static final Path FILE = Path.of("src/main/resources/org/newsfold/name/places.tsv");

  private static final String LANGUAGES =
      "af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl gu he hi hr hu hy id is it"
          + " ja ka kk km kn ko ky lo lt lv mk ml mn mr ms mt my nb ne nl pa pl ps pt ro ru si sk sl so"
          + " sq sr sr-Latn sv sw ta te th tk tr uk ur uz vi zh zh-Hant zu";

  /** Regions of UN M.49 that news name. */
  private static final String REGIONS = "002 005 019 142 150 009 021 419 013 029";

  /** Cities of the time zone list whose names are ordinary words, or people's. */
  private static final Set<String> AMBIGUOUS =
      Set.of(
          "center",
          "easter",
          "wake",
          "midway",
          "davis",
          "casey",
          "troll",
          "palmer",
          "victoria",
          "johnston",
          "chatham",
          "creston",
          "hermosillo",
          "knox",
          "marengo",
          "beulah",
          "jujuy",
          "nome",
          "adak",
          "petersburg",
          "vevay",
          "winamac",
          "regina",
          "merida",
          "saba",
          "gaza",
          "hebron",
          "canary",
          "azores",
          "melbourne-au",
          "lord-howe",
          "thomas",
          "st-thomas",
          "cordoba",
          "palau",
          "macquarie",
          "mawson",
          "vostok",
          "syowa",
          "rothera",
          "mcmurdo",
          "dumont-durville",
          "enderbury",
          "kanton",
          "eucla",
          "lindeman",
          "currie",
          "halifax-ca",
          "vincennes",
          "tell-city",
          "monticello",
          "yap",
          "unknown-city",
          "unknown");

  @Test
  void resourceIsWhatIcuSays() throws IOException {
    String made = make();
    if (Boolean.getBoolean("newsfold.write")) {
      Files.writeString(FILE, made);
    }
    assertThat(Files.readString(FILE)).isEqualTo(made);
  }

  private static String make() {
    Map<String, Set<String>> names = new TreeMap<>();
    for (String language : LANGUAGES.split(" ", -1)) {
      ULocale locale = ULocale.forLanguageTag(language);
      territories(locale, names);
      cities(locale, names);
    }
    StringBuilder out = new StringBuilder("key\tnames\n");
    out.append("# Names of territories and cities, from CLDR by way of ICU (Unicode License V3)\n");
    names.forEach((key, forms) -> out.append(key).append('\t').append(join(forms)).append('\n'));
    return out.toString();
  }

  private static String join(Set<String> forms) {
    return String.join("|", new TreeSet<>(forms));
  }

  private static void territories(ULocale locale, Map<String, Set<String>> names) {
    LocaleDisplayNames display = LocaleDisplayNames.getInstance(locale);
    for (String code : ULocale.getISOCountries()) {
      add(names, code.toLowerCase(Locale.ROOT), display.regionDisplayName(code));
    }
    for (String code : REGIONS.split(" ", -1)) {
      String key = slug(LocaleDisplayNames.getInstance(ULocale.ENGLISH).regionDisplayName(code));
      add(names, key, display.regionDisplayName(code));
    }
  }

  private static void cities(ULocale locale, Map<String, Set<String>> names) {
    TimeZoneNames zones = TimeZoneNames.getInstance(locale);
    TimeZoneNames english = TimeZoneNames.getInstance(ULocale.ENGLISH);
    for (String zone :
        TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null)) {
      String key = slug(String.valueOf(english.getExemplarLocationName(zone)));
      String name = zones.getExemplarLocationName(zone);
      if (name != null && !zone.startsWith("Antarctica") && !AMBIGUOUS.contains(key)) {
        add(names, key, name);
      }
    }
  }

  private static void add(Map<String, Set<String>> names, String key, String name) {
    String folded = Folding.fold(name);
    boolean plain = folded.indexOf(',') < 0 && folded.indexOf('|') < 0 && folded.length() > 1;
    boolean aCode = folded.length() <= 3 && folded.chars().allMatch(c -> c < 128);
    if (plain && !aCode) {
      names.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(folded);
    }
  }

  private static String slug(String name) {
    return Folding.fold(name).replace("'", "").replaceAll("[^a-z0-9]+", "-");
  }
}
