package org.newsfold.enrich.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsfold.name.Tsv;

/**
 * A language and what tells it from others of its script: a row of {@code languages.tsv}.
 *
 * @param script ISO 15924
 * @param letters those it uses, of Latin only the ones beyond a–z; empty where they tell nothing
 * @param words frequent ones that carry grammar, lower case
 * @param telling other words that neighbours spell otherwise or do not have, lower case
 */
record Candidate(
    String tag, String script, Set<Integer> letters, Set<String> words, Set<String> telling) {
  static List<Candidate> all() {
    List<Candidate> all = new ArrayList<>();
    for (String[] row : Tsv.rows(LanguageDetector.class, "languages.tsv")) {
      all.add(new Candidate(row[0], row[1], letters(row[2]), words(row[3]), words(row[4])));
    }
    return List.copyOf(all);
  }

  /** The one language that writes a script. */
  static Candidate alone(String tag, String script) {
    return new Candidate(tag, script, Set.of(), Set.of(), Set.of());
  }

  private static Set<Integer> letters(String letters) {
    Set<Integer> set = letters.codePoints().boxed().collect(Collectors.toCollection(HashSet::new));
    letters.toUpperCase(Locale.ROOT).codePoints().forEach(set::add);
    return Set.copyOf(set);
  }

  private static Set<String> words(String words) {
    return words.isEmpty() ? Set.of() : Set.copyOf(List.of(words.split(" ", -1)));
  }

  /** What the tables call it: its tag and its script. */
  String key() {
    return tag + "-" + script;
  }

  /** Whether it is the language that a BCP 47 tag names. */
  boolean is(@Nullable String named) {
    return named != null
        && named.regionMatches(true, 0, tag, 0, tag.length())
        && (named.length() == tag.length() || named.charAt(tag.length()) == '-');
  }

  /** Whether a letter beyond a–z is foreign to it. */
  boolean isForeign(int letter) {
    return letter > 'z'
        && !(letters.isEmpty() && !script.equals("Latn"))
        && !letters.contains(letter);
  }
}
