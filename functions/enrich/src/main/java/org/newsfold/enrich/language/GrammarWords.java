package org.newsfold.enrich.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.newsfold.name.Folding;

/** The frequent words of each language that carry grammar and never a name. */
public final class GrammarWords {
  private final Map<String, Set<String>> words = new HashMap<>();

  public GrammarWords() {
    for (Candidate candidate : Candidate.all()) {
      Set<String> folded = words.computeIfAbsent(candidate.tag(), tag -> new HashSet<>());
      candidate.words().forEach(word -> folded.add(Folding.fold(word)));
    }
  }

  /** Of a language, folded; empty if it is not known. */
  public Set<String> of(String tag) {
    return words.getOrDefault(tag, Set.of());
  }
}
