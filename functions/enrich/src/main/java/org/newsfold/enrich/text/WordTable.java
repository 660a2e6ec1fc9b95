package org.newsfold.enrich.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.newsfold.name.Folding;
import org.newsfold.name.Tsv;

/** Words or phrases by language, folded: a resource of the columns <i>language, phrase</i>. */
public final class WordTable {
  private final Map<String, Set<String>> phrases = new HashMap<>();
  private int longest = 1;

  /** Reads a resource beside a class; rows without a language hold for all. */
  public WordTable(Class<?> owner, String resource) {
    for (String[] row : Tsv.rows(owner, resource)) {
      String phrase = Folding.fold(row[1]);
      phrases.computeIfAbsent(row[0], language -> new HashSet<>()).add(phrase);
      longest = Math.max(longest, 1 + (int) phrase.chars().filter(c -> c == ' ').count());
    }
  }

  /** Whether a folded phrase stands in the table, for a language or for all. */
  public boolean has(String language, String folded) {
    return phrases.getOrDefault(language, Set.of()).contains(folded)
        || phrases.getOrDefault("", Set.of()).contains(folded);
  }

  /** All phrases of a language. */
  public Set<String> of(String language) {
    return phrases.getOrDefault(language, Set.of());
  }

  /** How many words the longest phrase has. */
  public int longest() {
    return longest;
  }
}
