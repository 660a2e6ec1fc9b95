package org.newsfold.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.newsfold.figures.Marked.Mark;
import org.newsfold.name.Tsv;

class MarkedTest {
  @Test
  void readsMarksInMarks() {
    Marked read = Marked.read("en", "“{Q Ann|We have {N 3|three}},” she said.");
    assertThat(read.text()).isEqualTo("“We have three,” she said.");
    assertThat(read.marks())
        .containsExactly(new Mark('N', "3", 9, 14), new Mark('Q', "Ann", 1, 14));
  }

  @Test
  void refusesMarksThatAreNotClosed() {
    assertThatThrownBy(() -> Marked.read("en", "{N 3|three"))
        .hasMessageContaining("not closed: {N 3|three");
  }

  @Test
  void eightLanguagesHaveFifteenOfEachKindThatCounts() {
    Map<String, List<Marked>> byLanguage =
        Tsv.rows(FigureQuality.class, "gold.tsv").stream()
            .map(row -> Marked.read(row[0], row[1]))
            .collect(Collectors.groupingBy(Marked::language));
    for (String language : List.of("ar", "de", "en", "es", "fr", "ru", "tr", "zh")) {
      for (char kind : new char[] {'N', 'D', 'Q', 'A', 'R'}) {
        long marks =
            byLanguage.getOrDefault(language, List.of()).stream()
                .mapToLong(sentence -> sentence.of(kind).size())
                .sum();
        assertThat(marks).as(language + " " + kind).isGreaterThanOrEqualTo(15);
      }
    }
  }

  @Test
  void thirteenLanguagesHaveSourcesAndDatelines() {
    Map<String, List<Marked>> byLanguage =
        Tsv.rows(FigureQuality.class, "sources.tsv").stream()
            .map(row -> Marked.read(row[0], row[1]))
            .collect(Collectors.groupingBy(Marked::language));
    assertThat(byLanguage)
        .containsOnlyKeys(
            "ar", "de", "en", "es", "fr", "it", "nl", "pl", "pt", "ru", "tr", "uk", "zh");
    byLanguage.forEach(
        (language, sentences) -> {
          assertThat(sentences).as(language).hasSizeGreaterThanOrEqualTo(12);
          assertThat(sentences.stream().mapToLong(s -> s.of('A').size()).sum())
              .as(language)
              .isGreaterThanOrEqualTo(10);
          assertThat(sentences.stream().mapToLong(s -> s.of('L').size()).sum())
              .as(language)
              .isEqualTo(2);
        });
  }

  @Test
  void everyLanguageHasFortySentencesOfNames() {
    List<Marked> all =
        Tsv.rows(NameQuality.class, "names.tsv").stream()
            .map(row -> Marked.read(row[0], row[1]))
            .toList();
    Map<String, List<Marked>> byLanguage =
        all.stream().collect(Collectors.groupingBy(Marked::language));
    assertThat(byLanguage).containsOnlyKeys("ar", "de", "en", "es", "fr", "ru", "tr", "zh");
    assertThat(all).extracting(Marked::text).doesNotHaveDuplicates();
    byLanguage.forEach(
        (language, sentences) -> {
          assertThat(sentences).as(language).hasSizeGreaterThanOrEqualTo(40);
          for (char kind : new char[] {'P', 'L', 'O'}) {
            long marks = sentences.stream().mapToLong(s -> s.of(kind).size()).sum();
            assertThat(marks).as(language + " " + kind).isGreaterThanOrEqualTo(15);
          }
        });
    assertThat(all)
        .allSatisfy(
            sentence ->
                assertThat(sentence.marks())
                    .allMatch(mark -> "PLO".indexOf(mark.kind()) >= 0 && mark.what().isEmpty())
                    .allMatch(mark -> isTrimmed(sentence.text(), mark)));
  }

  private static boolean isTrimmed(String text, Mark mark) {
    String name = text.substring(mark.start(), mark.end());
    return !name.isEmpty() && name.equals(name.strip());
  }
}
