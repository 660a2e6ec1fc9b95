package org.newsfold.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "LINDOW, Harland, March 12 (Meridian Press Agency) - |The old bridge fell.",
        "PORT LAVIGNE - |Marisol Quent won.",
        "GENT – |Het hoge woord is eruit.",
        "Brüssel, 19. Mai 2026 - |Der Hersteller schließt sein Werk.",
        "SAN TELMO, 3 de mayo (Agencia Sur) — |Un puente cayó.",
        "أنقرة - |ضرب زلزال المحافظة.",
        "Mill, May 3. - |\"We heard it,\" she said."
      })
  void endsWhereTheSentenceBegins(String marked) {
    int end = marked.indexOf('|');
    assertThat(Dateline.end(marked.replace("|", ""))).isEqualTo(end);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ada Brandt - Chief of the fire brigade - was there.",
        "Ada Brandt, who saw it, - The Chief - was there.",
        "The old bridge - a landmark since 1901 - fell on Monday.",
        "The long-awaited talks ended on Monday.",
        "He said: no, nobody - Not one - was hurt.",
        "LINDOW -",
        "-",
        ""
      })
  void isNotWhereASentenceHasADash(String sentence) {
    assertThat(Dateline.end(sentence)).isZero();
  }

  @Test
  void readsLongTextsNoFurtherThanADatelineGoes() {
    assertThat(Dateline.end("A".repeat(200) + " - Then.")).isZero();
  }
}
