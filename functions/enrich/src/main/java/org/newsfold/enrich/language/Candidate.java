package org.newsfold.enrich.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsfold.name.Tsv;

/**
 * A language and what tells it from others of its script: a row of {@code languages.tsv}.
 *
 * @param script ISO 15924
 * @param models the codes that the language model may give it, ISO 639-3
 * @param letters those it uses, of Latin only the ones beyond a–z; empty where they tell nothing
 * @param words frequent ones that carry grammar, lower case
 * @param prior added to its score where it is much more written than its neighbours
 */
record Candidate(
    String tag,
    String script,
    Set<String> models,
    Set<Integer> letters,
    Set<String> words,
    double prior) {
  static List<Candidate> all() {
    List<Candidate> all = new ArrayList<>();
    for (String[] row : Tsv.rows(LanguageDetector.class, "languages.tsv")) {
      all.add(
          new Candidate(
              row[0],
              row[1],
              words(row[2]),
              letters(row[3]),
              words(row[4]),
              Double.parseDouble(row[5])));
    }
    return List.copyOf(all);
  }

  private static Set<Integer> letters(String letters) {
    Set<Integer> set = letters.codePoints().boxed().collect(Collectors.toCollection(HashSet::new));
    letters.toUpperCase(Locale.ROOT).codePoints().forEach(set::add);
    return Set.copyOf(set);
  }

  private static Set<String> words(String words) {
    return words.isEmpty() ? Set.of() : Set.copyOf(List.of(words.split(" ", -1)));
  }

  boolean isLatin() {
    return script.equals("Latn");
  }

  /** Whether a letter beyond a–z is foreign to it. */
  boolean isForeign(int letter) {
    return !(letters.isEmpty() && !isLatin()) && letter > 'z' && !letters.contains(letter);
  }
}
