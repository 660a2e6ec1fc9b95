package org.newsfold.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Makes {@code numerals.tsv} from ICU's data and checks that the file in the project is what it
 * makes. After a new version of ICU, write it anew with {@code mvn -pl functions/enrich -am test
 * -Dtest=NumeralsResourceTest -DargLine=-Dnewsfold.write=true}.
 */
class NumeralsResourceTest {
  private static final Path FILE =
      Path.of("src/main/resources/org/newsfold/enrich/numbers/numerals.tsv");

  private static final String LANGUAGES =
      "ar be bg bs ca cs da de el en es et fa fi fr gl he hi hr hu id is it lt lv mk ms nb nl nn pl pt ro"
          + " ru sk sl sq sr sv sw tr uk";

  @Test
  void resourceIsWhatIcuSays() throws IOException {
    String made = make();
    if (Boolean.getBoolean("newsfold.write")) {
      Files.writeString(FILE, made);
    }
    assertThat(Files.readString(FILE)).isEqualTo(made);
  }

  private static String make() {
    StringBuilder out = new StringBuilder("language\tvalue\tforms\n");
    out.append("# Numbers in one word, from CLDR by way of ICU (Unicode License V3)\n");
    int[] values =
        IntStream.rangeClosed(1, 900)
            .filter(n -> n <= 20 || (n < 100 && n % 10 == 0) || n % 100 == 0)
            .toArray();
    for (String language : LANGUAGES.split(" ", -1)) {
      RuleBasedNumberFormat format =
          new RuleBasedNumberFormat(
              ULocale.forLanguageTag(language), RuleBasedNumberFormat.SPELLOUT);
      for (int value : values) {
        Set<String> forms = forms(format, value);
        if (!forms.isEmpty()) {
          out.append(language).append('\t').append(value).append('\t');
          out.append(String.join("|", forms)).append('\n');
        }
      }
    }
    return out.toString();
  }

  /** In all genders and cases. */
  private static Set<String> forms(RuleBasedNumberFormat format, int value) {
    Set<String> forms = new TreeSet<>();
    for (String rules : format.getRuleSetNames()) {
      if (rules.contains("cardinal")) {
        String form =
            format.format(value, rules).toLowerCase(Locale.ROOT).replace("\u00ad", "").strip();
        boolean oneWord = form.chars().allMatch(c -> Character.isLetter(c) || isMark(c));
        if (!form.isEmpty() && oneWord) {
          forms.add(form);
        }
      }
    }
    return forms;
  }

  private static boolean isMark(int c) {
    return c == '\'' || c == '’' || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
