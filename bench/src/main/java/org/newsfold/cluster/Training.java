package org.newsfold.cluster;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsfold.article.ArticleId;
import org.newsfold.article.EnrichedArticle;
import org.newsfold.name.NameMatcher;
import org.newsfold.story.ArticleItem;
import org.newsfold.story.Link;

/**
 * Derives {@code background.tsv} and {@code model.tsv} from labelled data, and measures on folds of
 * events that the weights were not trained on.
 */
public final class Training {
  private static final int FOLDS = 5;
  private static final List<Double> THRESHOLDS = List.of(0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7);
  private final PrintStream out;
  private final List<Corpus> corpora = new ArrayList<>();
  private final Map<String, List<Corpus.Pair>> judged = new TreeMap<>();
  private final Background background;
  private final List<String[]> counts;
  private final Map<ArticleId, String> sources = new HashMap<>();

  /**
   * Reads and enriches all labelled data.
   *
   * @param data folder with {@code clusters/*.jsonl} and what {@link MoreTexts} reads, or of the
   *     former alone
   */
  public static Training on(Path data, PrintStream out) throws IOException {
    Path clusters = data.resolve("clusters");
    Path sets = Files.isDirectory(clusters) ? clusters : data;
    LabelledData labelled = new LabelledData();
    Concepts concepts = Concepts.shipped();
    BackgroundCounts counting = new BackgroundCounts(concepts);
    new MoreTexts(data).count(counting);
    return new Training(labelled.documents(sets), labelled.pairs(sets), concepts, counting, out);
  }

  private Training(
      List<LabelledData.Document> documents,
      List<LabelledData.Pair> pairs,
      Concepts concepts,
      BackgroundCounts counting,
      PrintStream out) {
    this.out = out;
    documents.stream()
        .collect(
            Collectors.groupingBy(
                LabelledData.Document::event,
                TreeMap::new,
                Collectors.mapping(LabelledData.Document::article, Collectors.toList())))
        .values()
        .forEach(counting::count);
    for (LabelledData.Pair pair : pairs) {
      if (pair.same()) {
        counting.count(List.of(pair.one(), pair.other()));
      } else {
        counting.count(List.of(pair.one()));
        counting.count(List.of(pair.other()));
      }
    }
    counts = counting.rows();
    background = new Background(counts);
    ArticleItems items =
        new ArticleItems(
            new SignatureMaker(background, concepts),
            new Postings(background),
            org.newsfold.article.Upload::received);
    Map<String, Corpus> sets = new TreeMap<>();
    for (LabelledData.Document document : documents) {
      sets.computeIfAbsent(document.set(), Corpus::new)
          .add(items.make(document.article()), document.event());
      sources.put(document.article().id(), document.source());
    }
    corpora.addAll(sets.values());
    for (LabelledData.Pair pair : pairs) {
      judged
          .computeIfAbsent(pair.set(), set -> new ArrayList<>())
          .add(new Corpus.Pair(make(items, pair.one()), make(items, pair.other()), pair.same()));
    }
  }

  private static ArticleItem make(ArticleItems items, EnrichedArticle article) {
    return items.make(article);
  }

  /** Prints figures on held-out folds only: BCubed F1 by set and threshold, F1 of judged pairs. */
  public void measure() {
    PairFeatures features = new PairFeatures(background, new NameMatcher());
    Map<String, double[]> sums = new TreeMap<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      Model model =
          train(corpora.stream().map(c -> c.part(held, FOLDS, false)).toList(), held, features);
      for (Corpus corpus : corpora) {
        Corpus part = corpus.part(fold, FOLDS, true);
        List<Link> links = links(part, features, model);
        double[] sum = sums.computeIfAbsent(corpus.name(), n -> new double[THRESHOLDS.size()]);
        for (int t = 0; t < THRESHOLDS.size(); t++) {
          sum[t] += part.bcubed(part.stories(links, threshold(t), Bounds.DEFAULT)) / FOLDS;
        }
      }
      measurePairs(held, features, model, sums);
    }
    out.println("held out, by threshold\t" + THRESHOLDS);
    sums.forEach((set, sum) -> out.println(set + "\t" + shown(sum)));
    measureWhole(features);
    corpora.forEach(
        c ->
            out.printf(
                Locale.ROOT,
                "%s: candidates find %.4f of the pairs of one event%n",
                c.name(),
                c.candidateRecall(c.candidates(new Postings(background), Bounds.DEFAULT))));
  }

  /** More strangers meet in a whole set than in a fold: tells where to cut, not how good it is. */
  private void measureWhole(PairFeatures features) {
    Model model = train(corpora, -1, features);
    out.println("whole sets, in sample\t" + THRESHOLDS);
    for (Corpus corpus : corpora) {
      List<Link> links = links(corpus, features, model);
      double[] found = new double[THRESHOLDS.size()];
      for (int t = 0; t < THRESHOLDS.size(); t++) {
        found[t] = corpus.bcubed(corpus.stories(links, threshold(t), Bounds.DEFAULT));
      }
      out.println(corpus.name() + "\t" + shown(found));
    }
  }

  private void measurePairs(
      int fold, PairFeatures features, Model model, Map<String, double[]> sums) {
    LogisticScorer scorer = new LogisticScorer(features, model);
    judged.forEach(
        (set, pairs) -> {
          double[] sum = sums.computeIfAbsent(set, n -> new double[THRESHOLDS.size()]);
          List<Corpus.Pair> held = fold(pairs, fold, true);
          List<Link> links = held.stream().map(p -> scorer.score(p.a(), p.b())).toList();
          for (int t = 0; t < THRESHOLDS.size(); t++) {
            sum[t] += f1(held, links, threshold(t)) / FOLDS;
          }
        });
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

  /** Trains on everything and writes the two files that the function ships. */
  public void write(Path folder, double threshold) throws IOException {
    PairFeatures features = new PairFeatures(background, new NameMatcher());
    Model model = train(corpora, -1, features);
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
    counts.forEach(row -> table.add(String.join("\t", row)));
    Files.write(folder.resolve("background.tsv"), table);
  }

  private Model train(List<Corpus> parts, int heldFold, PairFeatures features) {
    List<LogisticRegression.Example> one = new ArrayList<>();
    List<LogisticRegression.Example> across = new ArrayList<>();
    Map<String, List<Corpus.Pair>> sets = new HashMap<>();
    for (Corpus part : parts) {
      sets.put(part.name(), part.candidates(new Postings(background), Bounds.DEFAULT));
    }
    judged.forEach((set, pairs) -> sets.put(set, fold(pairs, heldFold, false)));
    for (Map.Entry<String, List<Corpus.Pair>> set : new TreeMap<>(sets).entrySet()) {
      List<Corpus.Pair> pairs = set.getValue();
      if (set.getKey().equals(LabelledData.TRANSLATIONS)) {
        pairs = pairs.stream().filter(this::isClear).toList();
      } else {
        List<Corpus.Pair> spoken = pairs.stream().filter(Training::oneLanguage).toList();
        one.addAll(examples(spoken, features, true));
        examples(spoken, features, false).forEach(example -> across.add(asIfAcross(example)));
      }
      List<Corpus.Pair> others = pairs.stream().filter(p -> !oneLanguage(p)).toList();
      across.addAll(examples(others, features, false));
    }
    int size = PairFeatures.NAMES.size() + 1;
    List<Integer> free =
        Stream.of("other numbers", "other people", "other lead concepts")
            .map(name -> 1 + PairFeatures.NAMES.indexOf(name))
            .toList();
    return new Model(
        "trained",
        Link.ONE / 2,
        boxed(LogisticRegression.train(one, size, free)),
        boxed(LogisticRegression.train(across, size, free)));
  }

  /** Of what is said in many languages at once, reports of one story that differ are left out. */
  private boolean isClear(Corpus.Pair pair) {
    return !pair.same() || Objects.equals(sources.get(pair.a().id()), sources.get(pair.b().id()));
  }

  /** Each set weighs the same, and within it the pairs of one event as much as the others. */
  private static List<LogisticRegression.Example> examples(
      List<Corpus.Pair> pairs, PairFeatures features, boolean oneLanguage) {
    List<Corpus.Pair> same = sample(pairs.stream().filter(Corpus.Pair::same).toList());
    List<Corpus.Pair> other = sample(pairs.stream().filter(p -> !p.same()).toList());
    if (same.size() < 10 || other.size() < 10) {
      return List.of();
    }
    List<LogisticRegression.Example> examples = new ArrayList<>();
    same.forEach(p -> examples.add(example(p, features, oneLanguage, 1.0 / same.size())));
    other.forEach(p -> examples.add(example(p, features, oneLanguage, 1.0 / other.size())));
    return examples;
  }

  /**
   * An example as it would be if the other article were in another language: what keeps apart two
   * events of the same people is learned from pairs of one language too, from each a little.
   */
  private static LogisticRegression.Example asIfAcross(LogisticRegression.Example example) {
    List<Double> values = new ArrayList<>(example.values());
    values.set(1 + PairFeatures.NAMES.indexOf("headline"), 0.0);
    return new LogisticRegression.Example(values, example.same(), example.weight() / 5);
  }

  private static List<Corpus.Pair> sample(List<Corpus.Pair> pairs) {
    int step = 1 + pairs.size() / 4000;
    List<Corpus.Pair> sample = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i += step) {
      sample.add(pairs.get(i));
    }
    return sample;
  }

  private static LogisticRegression.Example example(
      Corpus.Pair pair, PairFeatures features, boolean oneLanguage, double weight) {
    List<PairFeatures.Measure> measures = features.of(pair.a(), pair.b(), oneLanguage);
    List<Double> values = new ArrayList<>(List.of(1.0));
    measures.forEach(measure -> values.add(measure.value()));
    return new LogisticRegression.Example(values, pair.same(), weight);
  }

  private List<Link> links(Corpus corpus, PairFeatures features, Model model) {
    LogisticScorer scorer = new LogisticScorer(features, model);
    return corpus.candidates(new Postings(background), Bounds.DEFAULT).stream()
        .map(pair -> scorer.score(pair.a(), pair.b()))
        .filter(link -> link.score() >= Clusterer.FLOOR)
        .toList();
  }

  private static boolean oneLanguage(Corpus.Pair pair) {
    return PairFeatures.language(pair.a()).equals(PairFeatures.language(pair.b()));
  }

  /** Pairs in turn belong to the folds. */
  private static List<Corpus.Pair> fold(List<Corpus.Pair> pairs, int fold, boolean inside) {
    List<Corpus.Pair> part = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      if ((i % FOLDS == fold) == inside) {
        part.add(pairs.get(i));
      }
    }
    return part;
  }

  private static int threshold(int index) {
    return (int) Math.round(THRESHOLDS.get(index) * Link.ONE);
  }

  private static List<Double> boxed(double[] values) {
    List<Double> list = new ArrayList<>();
    for (double value : values) {
      list.add(value);
    }
    return list;
  }

  private static String shown(double[] values) {
    StringBuilder text = new StringBuilder();
    for (double value : values) {
      text.append(String.format(Locale.ROOT, "%.4f ", value));
    }
    return text.toString().strip();
  }
}
