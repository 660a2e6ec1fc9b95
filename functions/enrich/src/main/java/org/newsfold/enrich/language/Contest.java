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
  private final KnownWords known;
  private final int[] columns;
  private final Map<String, List<Integer>> grammar;
  private final Map<String, List<Integer>> telling;

  Contest(List<Candidate> candidates, NgramTable table, KnownWords known) {
    this.candidates = List.copyOf(candidates);
    this.known = known;
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
    KnownWords known = new KnownWords(table);
    Map<UnicodeScript, Contest> contests = new EnumMap<>(UnicodeScript.class);
    scripts.forEach(
        (script, languages) -> contests.put(script, new Contest(languages, table, known)));
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

  /** What the words of a piece say. */
  Evidence evidence(Piece piece) {
    Evidence evidence = new Evidence(candidates.size());
    if (candidates.size() == 1) {
      return evidence;
    }
    Map<Integer, Integer> letters = new HashMap<>();
    for (String word : piece.words()) {
      evidence.add(known.of(word), columns);
      addUsers(word, grammar, Evidence.GRAMMAR_WORDS, evidence);
      addUsers(word, telling, Evidence.TELLING_WORDS, evidence);
      word.codePoints()
          .filter(c -> c > 'z' && Character.isLetter(c))
          .forEach(c -> letters.merge(c, 1, Integer::sum));
    }
    letters.forEach((letter, count) -> addForeign(letter, count, evidence));
    return evidence;
  }

  private static void addUsers(
      String word, Map<String, List<Integer>> users, int feature, Evidence evidence) {
    for (int user : users.getOrDefault(word, List.of())) {
      evidence.add(feature, user, 1);
    }
  }

  private void addForeign(int letter, int count, Evidence evidence) {
    for (int i = 0; i < candidates.size(); i++) {
      if (candidates.get(i).isForeign(letter)) {
        evidence.add(Evidence.FOREIGN_LETTERS, i, count);
      }
    }
  }

  /** What evidence is multiplied with, the less the longer the text. */
  static double scale(Evidence evidence) {
    return Math.pow(Math.max(FEWEST_LETTERS, evidence.letters()), -POWER);
  }

  /**
   * How probable each language is, the sum being 1.
   *
   * @param declared the language that the text is said to be in, BCP 47
   */
  double[] probabilities(Evidence evidence, Weights weights, @Nullable String declared) {
    double[] scores = new double[candidates.size()];
    double scale = scale(evidence);
    double best = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < scores.length; i++) {
      double sum = 0;
      for (int feature = 0; feature < Evidence.FEATURES.size(); feature++) {
        sum += weights.features().get(feature) * evidence.get(feature, i);
      }
      double stated = candidates.get(i).is(declared) ? DECLARED : 0;
      scores[i] = sum * scale + weights.bias(candidates.get(i)) + stated;
      best = Math.max(best, scores[i]);
    }
    double all = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = Math.exp(scores[i] - best);
      all += scores[i];
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] /= all;
    }
    return scores;
  }
}
