package org.newsfold.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsfold.name.Tsv;

class ConceptsTest {
  private static final List<String[]> ROWS =
      List.of(
          new String[] {"concept", "en", "de", "ar", "zh", "hr bs", "hi"},
          new String[] {
            "earthquake", "earthquake|quake$", "erdbeben|-beben", "زلزال", "地震", "potres", "भूकंप"
          },
          new String[] {"prisoner-release", "release prisoner", "freilass", "", "释放", "", "रिहाई"});

  private final Concepts concepts = new Concepts(ROWS);

  @Test
  void matchesStemsWordsPhrasesAndCompounds() {
    assertThat(concepts.of("Two earthquakes", "en")).containsExactly("earthquake");
    assertThat(concepts.of("Quakers met", "en")).isEmpty();
    assertThat(concepts.of("to release prisoners", "en")).containsExactly("prisoner-release");
    assertThat(concepts.of("ein Seebeben vor Kreta", "de-AT")).containsExactly("earthquake");
  }

  @Test
  void matchesBehindArabicParticlesAndInsideChinese() {
    assertThat(concepts.of("بعد والزلزال", "ar")).containsExactly("earthquake");
    assertThat(concepts.of("昨天发生地震。", "zh-Hans")).containsExactly("earthquake");
  }

  @Test
  void readsOneColumnForSeveralLanguagesAndWordsWithVowelSigns() {
    assertThat(concepts.of("Potresi u Bosni", "bs")).containsExactly("earthquake");
    assertThat(concepts.of("Potresi u Zagrebu", "hr")).containsExactly("earthquake");
    assertThat(concepts.of("कैदियों की रिहाई के बाद भूकंप", "hi"))
        .containsExactly("prisoner-release", "earthquake");
    assertThat(concepts.of("potres", "sr")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"concepts.tsv", "offices.tsv", "outcomes.tsv"})
  void shippedLexiconsAreWellFormed(String lexicon) {
    List<String[]> table = Tsv.table(Concepts.class, lexicon);
    boolean ordered = !lexicon.equals("offices.tsv");
    List<String> wrong = new ArrayList<>();
    Map<String, String> owners = new HashMap<>();
    String before = "";
    for (String[] row : table.subList(1, table.size())) {
      if ((ordered && row[0].compareTo(before) <= 0) || row.length != table.getFirst().length) {
        wrong.add("order or columns: " + row[0]);
      }
      before = row[0];
      for (int column = 1; column < row.length; column++) {
        String cell = row[column];
        if (!cell.equals(
            Normalizer.normalize(cell.toLowerCase(Locale.ROOT), Normalizer.Form.NFC))) {
          wrong.add("not lower-case NFC: " + cell);
        }
        for (String stem : cell.isEmpty() ? new String[0] : cell.split("\\|", -1)) {
          String owner = owners.put(column + " " + stem, row[0]);
          if (owner != null || stem.isBlank() || !stem.strip().equals(stem)) {
            wrong.add(table.getFirst()[column] + " " + stem + ": " + owner + ", " + row[0]);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }
}
