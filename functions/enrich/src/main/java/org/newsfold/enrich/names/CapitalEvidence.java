package org.newsfold.enrich.names;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsfold.enrich.text.Word;

/**
 * What a text itself says about its words: which it also writes small, and which with a capital
 * inside sentences.
 */
final class CapitalEvidence {
  private final Map<String, Integer> inside = new HashMap<>();
  private final Set<String> small = new HashSet<>();
  private final Set<String> capitalised = new HashSet<>();

  CapitalEvidence(List<Word> words) {
    BitSet titleCase = CapitalLines.titleCase(words);
    titleCase.or(CapitalLines.shouted(words));
    for (int at = 0; at < words.size(); at++) {
      Word word = words.get(at);
      if (!word.isCapitalised()) {
        small.add(word.folded());
      } else {
        capitalised.add(word.text());
        if (!word.beginsSentence() && !titleCase.get(at)) {
          inside.merge(word.folded(), 1, Integer::sum);
        }
      }
    }
  }

  boolean isAlsoSmall(Word word) {
    return small.contains(word.folded());
  }

  /** How often it stands with a capital where no sentence begins. */
  int inside(Word word) {
    return inside.getOrDefault(word.folded(), 0);
  }

  /** All words with a capital, as they stand. */
  Set<String> capitalised() {
    return capitalised;
  }
}
