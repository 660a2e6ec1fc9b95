package org.newsfold.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Makes {@code calendar.tsv} from ICU's data and checks that the file in the project is what it
 * makes. After a new version of ICU, write it anew with {@code mvn -pl functions/enrich -am test
 * -Dtest=CalendarResourceTest -DargLine=-Dnewsfold.write=true}.
 */
class CalendarResourceTest {
  private static final Path FILE =
      Path.of("src/main/resources/org/newsfold/enrich/dates/calendar.tsv");

  private static final String LANGUAGES =
      "af ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl he hi hr hu hy id is it ka kk lt"
          + " lv mk mr ms nb ne nl nn pl pt ro ru sk sl sq sr sv sw ta te th tr uk ur vi";

  private static final int[] CONTEXTS = {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE};
  private static final int SHORTEST = 3;

  @Test
  void resourceIsWhatIcuSays() throws IOException {
    String made = make();
    if (Boolean.getBoolean("newsfold.write")) {
      Files.writeString(FILE, made);
    }
    assertThat(Files.readString(FILE)).isEqualTo(made);
  }

  private static String make() {
    StringBuilder out = new StringBuilder("language\tkind\tnumber\tforms\n");
    out.append("# Names of months and days, from CLDR by way of ICU (Unicode License V3)\n");
    for (String language : LANGUAGES.split(" ", -1)) {
      DateFormatSymbols symbols = DateFormatSymbols.getInstance(ULocale.forLanguageTag(language));
      for (int month = 1; month <= 12; month++) {
        Set<String> forms = new TreeSet<>();
        for (int context : CONTEXTS) {
          add(forms, symbols.getMonths(context, DateFormatSymbols.WIDE)[month - 1]);
          add(forms, symbols.getMonths(context, DateFormatSymbols.ABBREVIATED)[month - 1]);
        }
        row(out, language, "month", month, forms);
      }
      for (int day = 1; day <= 7; day++) {
        Set<String> forms = new TreeSet<>();
        for (int context : CONTEXTS) {
          add(forms, symbols.getWeekdays(context, DateFormatSymbols.WIDE)[day % 7 + 1]);
        }
        row(out, language, "weekday", day, forms);
      }
    }
    return out.toString();
  }

  private static void add(Set<String> forms, String form) {
    String lower = form.toLowerCase(Locale.ROOT).replace(".", "").strip();
    if (lower.length() >= SHORTEST && lower.chars().noneMatch(Character::isDigit)) {
      forms.add(lower);
    }
  }

  private static void row(
      StringBuilder out, String language, String kind, int number, Set<String> forms) {
    if (!forms.isEmpty()) {
      out.append(language).append('\t').append(kind).append('\t').append(number).append('\t');
      out.append(String.join("|", forms)).append('\n');
    }
  }
}
