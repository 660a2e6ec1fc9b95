package org.newsfold.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsfold.article.Span;

class DatelineTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "LINDOW, Harland, March 12 (Meridian Press Agency) - |The old bridge fell.",
        "PORT LAVIGNE - |Marisol Quent won.",
        "PORT LAVIGNE -- |Marisol Quent won.",
        "GENT – |Het hoge woord is eruit.",
        "Brüssel, 19. Mai 2026 - |Der Hersteller schließt sein Werk.",
        "SAN TELMO, 3 de mayo (Agencia Sur) — |Un puente cayó.",
        "أنقرة - |ضرب زلزال المحافظة.",
        "Mill, May 3. - |\"We heard it,\" she said.",
        "(Meridian) - |The old bridge fell.",
        "Lindow, 12 mar (Agencia Sur).- |El puente cayó."
      })
  void endsWhereTheSentenceBegins(String marked) {
    int end = marked.indexOf('|');
    assertThat(Dateline.in(marked.replace("|", "")).map(Dateline::end)).contains(end);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ada Brandt - Chief of the fire brigade - was there.",
        "Ada Brandt, who saw it, - The Chief - was there.",
        "The old bridge - a landmark since 1901 - fell on Monday.",
        "The long-awaited talks ended on Monday.",
        "He said: no, nobody - Not one - was hurt.",
        "Harland 3 - 2 Kelland: the cup is won.",
        "Weber, a winner (R) - nominated again - won.",
        "这座旧桥在周一的大雨之后倒塌造成许多人受伤 - 桥已有百年历史",
        "LINDOW -",
        "-",
        ""
      })
  void isNotWhereASentenceHasADash(String sentence) {
    assertThat(Dateline.in(sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LORVIK (Meridian) - The bridge was closed. | LORVIK | Meridian",
        "Lorvik, 17 mar (EFE).- El puente se cerró. | Lorvik | EFE",
        "(ANSA) - LORVIK, 17 MAR - Il ponte è chiuso. | LORVIK | ANSA",
        "ЛОРВИК, 17 марта. /ТАСС/. Мост закрыли. | ЛОРВИК | ТАСС",
        "Лорвік. 17 березня. УНН. Міст закрили. | Лорвік | УНН",
        "Лорвик. 17 марта. SEVER.RU - Мост закрыли. | Лорвик | SEVER.RU",
        "LORVIK/KELSTAD (Meridian) - The bridge was closed. | | Meridian",
        "أنقرة (ميريديان) - أغلق الجسر. | | ميريديان",
        "LORVIK, Kelland — The bridge was closed. | |",
        "By Anna Weber#LORVIK, March 17 (AP) — The bridge was closed. | LORVIK | AP"
      })
  void hasAPlaceWhereTheSenderIsBesideIt(
      String marked, @Nullable String place, @Nullable String sender) {
    String text = marked.replace('#', '\n');
    Dateline line = Dateline.in(text).orElseThrow();
    assertThat(Optional.ofNullable(line.place()).map(span -> span.of(text)))
        .isEqualTo(Optional.ofNullable(place));
    assertThat(Optional.ofNullable(line.sender()).map(span -> span.of(text)))
        .isEqualTo(Optional.ofNullable(sender));
  }

  @ParameterizedTest
  @CsvSource({"0,30, 8,30", "0,5, 5,5", "8,30, 8,30", "40,50, 40,50"})
  void cutsWhatStandsInItOffAStretch(int start, int end, int cutStart, int cutEnd) {
    Dateline line = new Dateline(0, null, null, 8);
    assertThat(line.behind(new Span(start, end))).isEqualTo(new Span(cutStart, cutEnd));
  }

  @Property
  void liesWithinItsTextWhateverStandsThere(
      @ForAll
          @StringLength(max = 40)
          @Chars({' ', '-', '–', '.', ',', '(', ')', '/', '\n', '3', 'a', 'Я', 'د'})
          @CharRange(from = 'A', to = 'C')
          String text) {
    Dateline.in(text)
        .ifPresent(
            line -> {
              assertThat(line.end()).isBetween(line.start() + 1, text.length());
              assertThat(text.substring(line.start(), line.end())).doesNotContain("\n");
              for (Span part : parts(line)) {
                assertThat(part.start()).isGreaterThanOrEqualTo(line.start());
                assertThat(part.end()).isLessThanOrEqualTo(line.end());
              }
            });
  }

  private static Iterable<Span> parts(Dateline line) {
    return Stream.of(line.place(), line.sender()).filter(Objects::nonNull).toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 100_000})
  void readsLongTextsNoFurtherThanADatelineGoes(int length) {
    assertThat(Dateline.in("A".repeat(length) + " - Then.")).isEmpty();
  }
}
