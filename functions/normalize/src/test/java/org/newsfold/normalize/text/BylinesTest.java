package org.newsfold.normalize.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BylinesTest {
  @Test
  void readsPeople() {
    assertThat(Bylines.people("By Ada Byron and Karl-Heinz Weiß, Lindenau"))
        .containsExactly("Ada Byron", "Karl-Heinz Weiß");
    assertThat(Bylines.people("Von Ursula von der Heide")).containsExactly("Ursula von der Heide");
    assertThat(Bylines.people("Автор: Анна Каренина и Лев Мышкин"))
        .containsExactly("Анна Каренина", "Лев Мышкин");
    assertThat(Bylines.people("Written by Ada Byron | 6 May 2026")).containsExactly("Ada Byron");
    assertThat(Bylines.people("ADA BYRON")).containsExactly("ADA BYRON");
  }

  @Test
  void knowsDesksAndAgenciesFromPeople() {
    assertThat(Bylines.people("Admin")).isEmpty();
    assertThat(Bylines.people("By Newsroom Staff, Northline Daily")).isEmpty();
    assertThat(Bylines.people("dpa")).isEmpty();
    assertThat(Bylines.people("Redaktion Lindenauer Bote")).isEmpty();
    assertThat(Bylines.people("https://example.org/ada")).isEmpty();
  }

  @Test
  void knowsBylinesFromSentences() {
    assertThat(Bylines.isByline("By Ada Byron")).isTrue();
    assertThat(Bylines.isByline("By noon the streets of Lindenau were empty")).isFalse();
    assertThat(Bylines.isByline("Von da an ging es bergab")).isFalse();
  }
}
