package org.newsfold.enrich.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Trains the weights of evidence and the bias of each language on sentences: multinomial logistic
 * regression by Adam (Kingma and Ba 2015), biases drawn to 0. Of languages whose n-grams were
 * counted in these sentences a sentence is read with counts without its fold.
 */
final class LanguageTraining {
  private static final int STEPS = 600;
  private static final double RATE = .03;
  private static final double START = .05;
  private static final double DRAW = .0002;
  private static final double MEAN_DECAY = .9;
  private static final double SQUARE_DECAY = .99;

  /**
   * Added to the biases of languages that are much more written than a neighbour which the
   * sentences can hardly tell from them, and which they hold as many of; and of languages that have
   * no sentences and whose n-grams were counted in little text.
   */
  private static final Map<String, Double> PRIORS =
      Map.of(
          "hr-Latn", .75, "id-Latn", 2.0, "nb-Latn", .8, "sr-Latn", 1.0, "ky-Cyrl", 3.0, "ne-Deva",
          4.5, "ps-Arab", 3.0, "tt-Cyrl", 1.5, "uz-Latn", 5.0);

  private final List<NgramTable> tables = new ArrayList<>();
  private final List<Example> examples = new ArrayList<>();
  private final Map<String, Integer> biases = new HashMap<>();

  /** A sentence and which of the languages of its script it is in. */
  private record Example(Contest contest, Evidence evidence, int right, int fold) {}

  LanguageTraining(LabelledSentences sentences, NgramTable table) {
    List<Map<UnicodeScript, Contest>> contests = new ArrayList<>();
    for (int fold = 0; fold < LabelledSentences.FOLDS; fold++) {
      tables.add(NgramTable.of(LanguageTables.withSentences(table, sentences, fold)));
      contests.add(Contest.all(tables.get(fold)));
    }
    for (LabelledSentences.Sentence sentence : sentences.all()) {
      List<Piece> pieces = ofMainScript(Pieces.of(sentence.text()));
      Contest contest = contests.get(sentence.fold()).get(pieces.getFirst().script());
      if (contest != null) {
        add(contest, pieces, sentence);
      }
    }
  }

  private static List<Piece> ofMainScript(List<Piece> pieces) {
    Map<UnicodeScript, List<Piece>> scripts =
        pieces.stream().collect(Collectors.groupingBy(Piece::script));
    return Collections.max(
        scripts.values(),
        Comparator.comparingInt(of -> of.stream().mapToInt(Piece::letters).sum()));
  }

  private void add(Contest contest, List<Piece> pieces, LabelledSentences.Sentence sentence) {
    List<Candidate> candidates = contest.candidates();
    List<String> tags = candidates.stream().map(Candidate::tag).toList();
    if (!contest.isDecided() && tags.contains(sentence.language())) {
      Evidence evidence = Evidence.apart(candidates.size());
      pieces.forEach(piece -> piece.words().forEach(word -> contest.add(word, evidence)));
      examples.add(
          new Example(contest, evidence, tags.indexOf(sentence.language()), sentence.fold()));
      String key = candidates.get(tags.indexOf(sentence.language())).key();
      biases.putIfAbsent(key, Evidence.FEATURES.size() + biases.size());
    }
  }

  /** A detector that knows nothing of one fold. */
  LanguageDetector detectorWithout(int fold) {
    return new LanguageDetector(tables.get(fold), train(fold));
  }

  /** The weights by all sentences but those of a fold. */
  Weights train(int withoutFold) {
    List<Example> used = examples.stream().filter(e -> e.fold() != withoutFold).toList();
    double[] values = new double[Evidence.FEATURES.size() + biases.size()];
    Arrays.fill(values, 0, Evidence.FEATURES.size(), START);
    double[] means = new double[values.length];
    double[] squares = new double[values.length];
    for (int step = 1; step <= STEPS; step++) {
      double[] slope = slope(used, weights(values));
      double rate = RATE * (step < .6 * STEPS ? 1 : step < .85 * STEPS ? .3 : .1);
      for (int i = 0; i < values.length; i++) {
        slope[i] += i < Evidence.FEATURES.size() ? 0 : DRAW * values[i];
        means[i] = MEAN_DECAY * means[i] + (1 - MEAN_DECAY) * slope[i];
        squares[i] = SQUARE_DECAY * squares[i] + (1 - SQUARE_DECAY) * slope[i] * slope[i];
        double mean = means[i] / (1 - Math.pow(MEAN_DECAY, step));
        double square = squares[i] / (1 - Math.pow(SQUARE_DECAY, step));
        values[i] -= rate * mean / (Math.sqrt(square) + 1e-8);
      }
    }
    return withPriors(weights(values));
  }

  private static Weights withPriors(Weights trained) {
    Map<String, Double> biases = new TreeMap<>(trained.biases());
    PRIORS.forEach((key, prior) -> biases.merge(key, prior, Double::sum));
    return new Weights(trained.features(), biases);
  }

  private Weights weights(double[] values) {
    List<Double> features = Arrays.stream(values, 0, Evidence.FEATURES.size()).boxed().toList();
    Map<String, Double> learnt = new TreeMap<>();
    biases.forEach((key, at) -> learnt.put(key, values[at]));
    return new Weights(features, learnt);
  }

  private double[] slope(List<Example> used, Weights weights) {
    double[] slope = new double[Evidence.FEATURES.size() + biases.size()];
    for (Example example : used) {
      Contest contest = example.contest();
      Evidence evidence = example.evidence();
      Scores scores = new Scores(contest.candidates().size());
      scores.add(evidence.sums(weights), evidence.letters());
      double[] wrong = contest.probabilities(scores, weights, null);
      wrong[example.right()]--;
      double scale = Contest.scale(evidence.letters());
      for (int i = 0; i < wrong.length; i++) {
        if (Math.abs(wrong[i]) > 1e-6) {
          addTo(slope, contest.candidates().get(i), wrong[i] / used.size());
          for (int feature = 0; feature < Evidence.FEATURES.size(); feature++) {
            slope[feature] += wrong[i] * scale * evidence.get(feature, i) / used.size();
          }
        }
      }
    }
    return slope;
  }

  /** A language without sentences starts from 0: nothing is known of how often it is mistaken. */
  private void addTo(double[] slope, Candidate candidate, double wrong) {
    Integer bias = biases.get(candidate.key());
    if (bias != null) {
      slope[bias] += wrong;
    }
  }
}
