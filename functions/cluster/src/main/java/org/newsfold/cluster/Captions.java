package org.newsfold.cluster;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsfold.name.Tsv;

/**
 * Phrases of pictures' captions and credits, and of what else pages put between paragraphs, by
 * {@code captions.tsv}. A sentence that has one is not the report's own.
 */
final class Captions {
  private final Map<String, Set<String>> byLanguage = new HashMap<>();

  static Captions shipped() {
    Captions captions = new Captions();
    for (String[] row : Tsv.rows(Captions.class, "captions.tsv")) {
      captions.byLanguage.computeIfAbsent(row[0], language -> new HashSet<>()).add(row[1]);
    }
    return captions;
  }

  private Captions() {}

  boolean has(String sentence, String language) {
    String small = sentence.toLowerCase(Locale.ROOT);
    return byLanguage.getOrDefault(language, Set.of()).stream().anyMatch(small::contains);
  }
}
