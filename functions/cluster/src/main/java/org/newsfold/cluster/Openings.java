package org.newsfold.cluster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsfold.name.Tsv;
import org.newsfold.text.Terms;

/**
 * Words at the beginning of a sentence that point back to another one, by {@code openings.tsv}:
 * such a sentence can't be understood alone.
 */
final class Openings {
  private final Map<String, Set<String>> byLanguage = new HashMap<>();

  static Openings shipped() {
    return new Openings(Tsv.rows(Openings.class, "openings.tsv"));
  }

  private Openings(List<String[]> rows) {
    rows.forEach(cells -> byLanguage.put(cells[0], Set.of(cells[1].split("\\|", -1))));
  }

  /** Whether a sentence points back, or begins in the middle of something. */
  boolean dangles(String sentence, String language) {
    int first = sentence.codePointAt(0);
    if (Character.isLowerCase(first) || first == '-' || first == '–' || first == '—') {
      return true;
    }
    Set<String> words = byLanguage.getOrDefault(language, Set.of());
    List<String> terms = Terms.of(sentence.substring(0, Math.min(40, sentence.length())));
    return !terms.isEmpty() && words.contains(terms.getFirst());
  }
}
