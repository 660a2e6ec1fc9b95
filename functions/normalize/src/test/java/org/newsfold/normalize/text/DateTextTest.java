package org.newsfold.normalize.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-05-06                            | 2026-05-06T00:00:00Z",
        "2026-05-06T14:30:15.250+02:00         | 2026-05-06T12:30:15Z",
        "2026-05-06T14:30:15-0330              | 2026-05-06T18:00:15Z",
        "20260506                              | 2026-05-06T00:00:00Z",
        "Wed, 06 May 2026 10:00:00 GMT         | 2026-05-06T10:00:00Z",
        "May 6th, 2026 at 2:05 PM EDT          | 2026-05-06T18:05:00Z",
        "Veröffentlicht: 6. Mai 2026, 22:40 MESZ | 2026-05-06T20:40:00Z",
        "Mittwoch, 06.05.26                    | 2026-05-06T00:00:00Z",
        "le 1er mai 2026 à 8:00                | 2026-05-01T08:00:00Z",
        "6 de mayo de 2026                     | 2026-05-06T00:00:00Z",
        "6 мая 2026 г.                         | 2026-05-06T00:00:00Z",
        "2026年5月6日                           | 2026-05-06T00:00:00Z",
        "2026년 5월 6일                          | 2026-05-06T00:00:00Z",
        "2026. május 6.                        | 2026-05-06T00:00:00Z",
        "6 مايو 2026                            | 2026-05-06T00:00:00Z",
        "٦ مايو ٢٠٢٦                            | 2026-05-06T00:00:00Z",
        "Thứ Tư, 6/5/2026, 13:05               | 2026-05-06T13:05:00Z",
        "25/12/2026                            | 2026-12-25T00:00:00Z",
        "12/25/2026                            | 2026-12-25T00:00:00Z",
      })
  void readsDatesAsTheyAreWritten(String text, String instant) {
    assertThat(DateText.find(text).map(DateText.Found::instant)).contains(Instant.parse(instant));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "42.180.02",
        "49.230.00",
        "1.226",
        "May",
        "in May 2026",
        "31.02.2026",
        "6.5.1826",
        "call 2026 555 1234",
        "Mayor 6, 2026",
        "Room 12, level 3, house 2026",
      })
  void findsNoneWhereNoneIs(String text) {
    assertThat(DateText.find(text)).isEmpty();
  }

  @Test
  void putsTheMonthFirstOnlyForAmericans() {
    assertThat(DateText.find("3/4/2026", true).map(DateText.Found::instant))
        .contains(Instant.parse("2026-03-04T00:00:00Z"));
    assertThat(DateText.find("3/4/2026").map(DateText.Found::instant))
        .contains(Instant.parse("2026-04-03T00:00:00Z"));
  }

  @Test
  void tellsWhereTheDateStands() {
    String text = "Lindenau, 6 May 2026 - The";

    assertThat(DateText.find(text))
        .get()
        .satisfies(
            found ->
                assertThat(text.substring(found.start(), found.end())).isEqualTo("6 May 2026"));
  }

  @Property
  void readsWhatLocalesWrite(
      @ForAll @IntRange(min = 0, max = 36_000) int day, @ForAll @IntRange(max = 19) int language) {
    String[] tags = {
      "en-GB", "en-US", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "pl", "cs",
      "ru", "uk", "tr", "el", "ro", "id"
    };
    LocalDate date = LocalDate.of(1995, 1, 1).plusDays(day);
    String text =
        date.format(
            DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Locale.forLanguageTag(tags[language])));

    assertThat(DateText.find(text).map(DateText.Found::instant))
        .as(text)
        .contains(date.atStartOfDay(ZoneOffset.UTC).toInstant());
  }
}
