package org.newsfold.enrich.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What some of a text says about its language.
 *
 * @param words those of the languages that write the script of most of its letters
 * @param letters in any script
 */
record Reading(KnownWords words, Scores scores, int letters) {
  /** Those of the pieces whose script is known. */
  static List<Reading> all(List<Piece> pieces, Map<UnicodeScript, KnownWords> scripts) {
    List<Reading> readings = new ArrayList<>();
    for (Piece piece : pieces) {
      KnownWords words = scripts.get(piece.script());
      if (words != null) {
        readings.add(new Reading(words, words.scores(piece), piece.letters()));
      }
    }
    return readings;
  }

  /** All that is in the script of most letters. */
  static Optional<Reading> mainScript(List<Reading> readings) {
    Map<KnownWords, Reading> scripts = new LinkedHashMap<>();
    readings.forEach(reading -> scripts.merge(reading.words(), reading, Reading::plus));
    return scripts.values().stream().max(Comparator.comparingInt(Reading::letters));
  }

  private Reading plus(Reading other) {
    Scores both = new Scores(words.contest().candidates().size());
    both.add(scores);
    both.add(other.scores);
    return new Reading(words, both, letters + other.letters);
  }
}
