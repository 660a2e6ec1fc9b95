package org.newsfold.cluster;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.newsfold.article.ArticleId;
import org.newsfold.name.NameMatcher;
import org.newsfold.story.Link;

/**
 * Derives {@code background.tsv} and {@code model.tsv} from labelled data, and measures on folds of
 * events that the weights were not trained on.
 */
public final class Training {
  private static final List<Double> THRESHOLDS = List.of(0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7);
  private final PrintStream out;
  private final TrainingData data;
  private final PairFeatures features;
  private final ModelTraining training;

  /**
   * Reads and enriches all labelled data.
   *
   * @param data folder with {@code clusters/*.jsonl} and what {@link MoreTexts} reads, or of the
   *     former alone
   */
  public static Training on(Path data, PrintStream out) throws IOException {
    return new Training(TrainingData.in(data), out);
  }

  private Training(TrainingData data, PrintStream out) {
    this.data = data;
    this.out = out;
    this.features = new PairFeatures(data.background(), new NameMatcher());
    this.training = new ModelTraining(data, features);
  }

  /**
   * Prints BCubed F1 by set and threshold, of judged pairs F1: on held-out folds, on sets as a
   * whole, and on each set when neither weights nor counts know it.
   */
  public void measure() {
    Map<String, double[]> sums = new TreeMap<>();
    for (int fold = 0; fold < TrainingData.FOLDS; fold++) {
      int held = fold;
      Model model =
          training.train(
              data.corpora().stream().map(c -> c.part(held, TrainingData.FOLDS, false)).toList(),
              data.judgedOutside(held));
      for (Corpus corpus : data.corpora()) {
        Corpus part = corpus.part(fold, TrainingData.FOLDS, true);
        List<Link> links = links(part, model);
        double[] sum = sums.computeIfAbsent(corpus.name(), n -> new double[THRESHOLDS.size()]);
        for (int t = 0; t < THRESHOLDS.size(); t++) {
          sum[t] +=
              part.bcubed(part.stories(links, threshold(t), Bounds.DEFAULT)) / TrainingData.FOLDS;
        }
      }
      measurePairs(held, model, sums);
    }
    out.println("held out, by threshold\t" + THRESHOLDS);
    sums.forEach((set, sum) -> out.println(set + "\t" + shown(sum)));
    measureWhole();
    measureUnknown();
    data.corpora()
        .forEach(
            c ->
                out.printf(
                    Locale.ROOT,
                    "%s: candidates find %.4f of the pairs of one event%n",
                    c.name(),
                    c.candidateRecall(
                        c.candidates(new Postings(data.background()), Bounds.DEFAULT))));
  }

  /** More strangers meet in a whole set than in a fold: tells where to cut, not how good it is. */
  private void measureWhole() {
    Model model = training.train(data.corpora(), data.judged());
    out.println("whole sets, in sample\t" + THRESHOLDS);
    data.corpora().forEach(corpus -> measureWhole(corpus, model));
  }

  private void measureWhole(Corpus corpus, Model model) {
    List<Link> links = links(corpus, model);
    double[] found = new double[THRESHOLDS.size()];
    double[] across = new double[THRESHOLDS.size()];
    for (int t = 0; t < THRESHOLDS.size(); t++) {
      List<List<ArticleId>> stories = corpus.stories(links, threshold(t), Bounds.DEFAULT);
      found[t] = corpus.bcubed(stories);
      across[t] = corpus.f1AcrossLanguages(stories);
    }
    out.println(corpus.name() + "\t" + shown(found));
    if (corpus.hasLanguages()) {
      out.println(corpus.name() + ", pairs across languages\t" + shown(across));
    }
  }

  /** Nearest to what users will drop: nothing of a set is known. */
  private void measureUnknown() {
    out.println("whole sets, left out of weights and counts\t" + THRESHOLDS);
    for (Corpus corpus : data.corpora()) {
      Training rest = without(corpus.name());
      rest.measureWhole(rest.corpus(corpus.name()), rest.trainedWithout(corpus.name()));
    }
    for (String set : data.judged().keySet()) {
      Training rest = without(set);
      List<Corpus.Pair> pairs = rest.data.judged().getOrDefault(set, List.of());
      out.println(set + "\t" + shown(rest.f1(pairs, rest.trainedWithout(set))));
    }
  }

  private Training without(String set) {
    return new Training(data.without(set), out);
  }

  private Model trainedWithout(String set) {
    Map<String, List<Corpus.Pair>> judged = new TreeMap<>(data.judged());
    judged.remove(set);
    return training.train(
        data.corpora().stream().filter(corpus -> !corpus.name().equals(set)).toList(), judged);
  }

  private Corpus corpus(String name) {
    return data.corpora().stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
  }

  private void measurePairs(int fold, Model model, Map<String, double[]> sums) {
    data.judged()
        .forEach(
            (set, pairs) -> {
              double[] sum = sums.computeIfAbsent(set, n -> new double[THRESHOLDS.size()]);
              double[] found = f1(TrainingData.fold(pairs, fold, true), model);
              for (int t = 0; t < THRESHOLDS.size(); t++) {
                sum[t] += found[t] / TrainingData.FOLDS;
              }
            });
  }

  /** By threshold. */
  private double[] f1(List<Corpus.Pair> pairs, Model model) {
    LogisticScorer scorer = new LogisticScorer(features, model);
    List<Link> links = pairs.stream().map(p -> scorer.score(p.a(), p.b())).toList();
    double[] found = new double[THRESHOLDS.size()];
    for (int t = 0; t < THRESHOLDS.size(); t++) {
      found[t] = f1(pairs, links, threshold(t));
    }
    return found;
  }

  private static double f1(List<Corpus.Pair> pairs, List<Link> links, int threshold) {
    int right = 0;
    int said = 0;
    int same = 0;
    for (int i = 0; i < pairs.size(); i++) {
      boolean yes = links.get(i).score() >= threshold;
      said += yes ? 1 : 0;
      same += pairs.get(i).same() ? 1 : 0;
      right += yes && pairs.get(i).same() ? 1 : 0;
    }
    return said + same == 0 ? 1 : 2.0 * right / (said + same);
  }

  /**
   * Trains on everything and writes the two files that the function ships.
   *
   * @throws IllegalArgumentException if no model can have the threshold; nothing is written then
   */
  public void write(Path folder, double threshold) throws IOException {
    Model.requireThreshold(threshold);
    Model model = training.train(data.corpora(), data.judged());
    List<String> rows = new ArrayList<>();
    rows.add("# Logistic weights of the pair score, derived by: ./newsfold bench train");
    rows.add("feature\tone language\tacross languages");
    rows.add("version\t" + LocalDate.now(java.time.ZoneOffset.UTC));
    rows.add("threshold\t" + threshold);
    List<String> names = new ArrayList<>(List.of("bias"));
    names.addAll(PairFeatures.NAMES);
    for (int i = 0; i < names.size(); i++) {
      double one = model.oneLanguage().get(i);
      rows.add(
          String.format(
              Locale.ROOT, "%s\t%.4f\t%.4f", names.get(i), one, model.acrossLanguages().get(i)));
    }
    Files.write(folder.resolve("model.tsv"), rows);
    List<String> table = new ArrayList<>();
    table.add(
        "# In reports of how many events of the development data names, concepts and words stand, by: ./newsfold bench train");
    table.add("kind\tfeature\tevents");
    data.counts().forEach(row -> table.add(String.join("\t", row)));
    Files.write(folder.resolve("background.tsv"), table);
  }

  private List<Link> links(Corpus corpus, Model model) {
    LogisticScorer scorer = new LogisticScorer(features, model);
    return corpus.candidates(new Postings(data.background()), Bounds.DEFAULT).stream()
        .map(pair -> scorer.score(pair.a(), pair.b()))
        .filter(link -> link.score() >= Clusterer.FLOOR)
        .toList();
  }

  private static int threshold(int index) {
    return (int) Math.round(THRESHOLDS.get(index) * Link.ONE);
  }

  private static String shown(double[] values) {
    StringBuilder text = new StringBuilder();
    for (double value : values) {
      text.append(String.format(Locale.ROOT, "%.4f ", value));
    }
    return text.toString().strip();
  }
}
