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
 * @param contest of the script of most of its letters
 * @param letters in any script
 */
record Reading(Contest contest, Evidence evidence, int letters) {
  /** Those of the pieces whose script is known. */
  static List<Reading> all(List<Piece> pieces, Map<UnicodeScript, Contest> contests) {
    List<Reading> readings = new ArrayList<>();
    for (Piece piece : pieces) {
      Contest contest = contests.get(piece.script());
      if (contest != null) {
        readings.add(new Reading(contest, contest.evidence(piece), piece.letters()));
      }
    }
    return readings;
  }

  /** All that is in the script of most letters. */
  static Optional<Reading> mainScript(List<Reading> readings) {
    Map<Contest, Reading> scripts = new LinkedHashMap<>();
    readings.forEach(reading -> scripts.merge(reading.contest(), reading, Reading::plus));
    return scripts.values().stream().max(Comparator.comparingInt(Reading::letters));
  }

  private Reading plus(Reading other) {
    return new Reading(contest, evidence.plus(other.evidence), letters + other.letters);
  }
}
