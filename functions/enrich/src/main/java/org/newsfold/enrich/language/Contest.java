package org.newsfold.enrich.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.newsfold.name.Tsv;

/** The languages that write one script, and what speaks for each of them in a text. */
final class Contest {
  /** Letters depend on one another, so evidence grows less than the text. */
  private static final double POWER = .4;

  private static final int FEWEST_LETTERS = 10;

  /** What a declaration is worth, as a summand of the logarithm of a probability. */
  private static final double DECLARED = 1;

  private final List<Candidate> candidates;
  private final NgramTable table;
  private final int[] columns;
  private final Map<String, List<Integer>> grammar;
  private final Map<String, List<Integer>> telling;

  Contest(List<Candidate> candidates, NgramTable table) {
    this.candidates = List.copyOf(candidates);
    this.table = table;
    columns = new int[table.languages().size()];
    Arrays.fill(columns, -1);
    for (int i = 0; i < candidates.size(); i++) {
      int named = table.languages().indexOf(candidates.get(i).key());
      if (named >= 0) {
        columns[named] = i;
      }
    }
    grammar = users(Candidate::words);
    telling = users(Candidate::telling);
  }

  /** One for each script; that of Japanese is HIRAGANA. */
  static Map<UnicodeScript, Contest> all(NgramTable table) {
    Map<UnicodeScript, List<Candidate>> scripts = new EnumMap<>(UnicodeScript.class);
    for (String[] row : Tsv.rows(Contest.class, "script-languages.tsv")) {
      scripts.put(UnicodeScript.forName(row[0]), List.of(Candidate.alone(row[1], row[0])));
    }
    for (Candidate candidate : Candidate.all()) {
      UnicodeScript script = UnicodeScript.forName(candidate.script());
      scripts.computeIfAbsent(script, key -> new ArrayList<>()).add(candidate);
    }
    Map<UnicodeScript, Contest> contests = new EnumMap<>(UnicodeScript.class);
    scripts.forEach((script, languages) -> contests.put(script, new Contest(languages, table)));
    return contests;
  }

  private Map<String, List<Integer>> users(Function<Candidate, Set<String>> words) {
    Map<String, List<Integer>> users = new HashMap<>();
    for (int i = 0; i < candidates.size(); i++) {
      for (String word : words.apply(candidates.get(i))) {
        users.computeIfAbsent(word, key -> new ArrayList<>()).add(i);
      }
    }
    return users;
  }

  List<Candidate> candidates() {
    return candidates;
  }

  /** Whether there is but one language. */
  boolean isDecided() {
    return candidates.size() == 1;
  }

  /** Adds what a word in lower case says. */
  void add(String word, Evidence evidence) {
    evidence.addNgrams(word, table, columns);
    addUsers(word, grammar, Evidence.GRAMMAR_WORDS, evidence);
    addUsers(word, telling, Evidence.TELLING_WORDS, evidence);
    word.codePoints()
        .filter(c -> c > 'z' && Character.isLetter(c))
        .forEach(letter -> addForeign(letter, evidence));
  }

  private static void addUsers(
      String word, Map<String, List<Integer>> users, int feature, Evidence evidence) {
    for (int user : users.getOrDefault(word, List.of())) {
      evidence.add(feature, user, 1);
    }
  }

  private void addForeign(int letter, Evidence evidence) {
    for (int i = 0; i < candidates.size(); i++) {
      if (candidates.get(i).isForeign(letter)) {
        evidence.add(Evidence.FOREIGN_LETTERS, i, 1);
      }
    }
  }

  /** What evidence that rests on so many letters is multiplied with, the less the more it is. */
  static double scale(int letters) {
    return Math.pow(Math.max(FEWEST_LETTERS, letters), -POWER);
  }

  /**
   * How probable each language is, the sum being 1.
   *
   * @param declared the language that the text is said to be in, BCP 47
   */
  double[] probabilities(Scores scores, Weights weights, @Nullable String declared) {
    double[] chances = new double[candidates.size()];
    double scale = scale(scores.letters());
    double best = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < chances.length; i++) {
      double stated = candidates.get(i).is(declared) ? DECLARED : 0;
      chances[i] = scores.get(i) * scale + weights.bias(candidates.get(i)) + stated;
      best = Math.max(best, chances[i]);
    }
    double all = 0;
    for (int i = 0; i < chances.length; i++) {
      chances[i] = Math.exp(chances[i] - best);
      all += chances[i];
    }
    for (int i = 0; i < chances.length; i++) {
      chances[i] /= all;
    }
    return chances;
  }
}
