package org.newsfold.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.newsfold.story.Link;

/** Fits the weights of the pair score to examples of labelled data. */
final class ModelTraining {
  /**
   * Across languages, how much more strangers weigh than reports of one event: a day's news holds
   * far more of them.
   */
  private static final double STRANGERS = 2;

  private final TrainingData data;
  private final PairFeatures features;

  ModelTraining(TrainingData data, PairFeatures features) {
    this.data = data;
    this.features = features;
  }

  /**
   * Trains.
   *
   * @param parts of the sets
   * @param judged pairs by set
   */
  Model train(List<Corpus> parts, Map<String, List<Corpus.Pair>> judged) {
    List<LogisticRegression.Example> one = new ArrayList<>();
    List<LogisticRegression.Example> across = new ArrayList<>();
    Map<String, List<Corpus.Pair>> sets = new HashMap<>(judged);
    for (Corpus part : parts) {
      sets.put(part.name(), part.candidates(new Postings(data.background()), Bounds.DEFAULT));
    }
    for (Map.Entry<String, List<Corpus.Pair>> set : new TreeMap<>(sets).entrySet()) {
      List<Corpus.Pair> pairs = set.getValue();
      if (set.getKey().equals(LabelledData.TRANSLATIONS)) {
        pairs = pairs.stream().filter(this::isClear).toList();
      } else {
        List<Corpus.Pair> spoken = pairs.stream().filter(ModelTraining::oneLanguage).toList();
        one.addAll(examples(spoken, true));
        examples(spoken, false).forEach(example -> across.add(asIfAcross(example)));
      }
      List<Corpus.Pair> others = pairs.stream().filter(p -> !oneLanguage(p)).toList();
      double share = LabelledData.isHalf(set.getKey()) ? 0.5 : 1;
      examples(others, false).forEach(example -> across.add(example.times(share)));
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
    return !pair.same() || data.isOneSource(pair);
  }

  /**
   * Each set weighs the same, and within it, of one language, the pairs of one event as much as the
   * others.
   */
  private List<LogisticRegression.Example> examples(List<Corpus.Pair> pairs, boolean oneLanguage) {
    List<Corpus.Pair> same = sample(pairs.stream().filter(Corpus.Pair::same).toList());
    List<Corpus.Pair> other = sample(pairs.stream().filter(p -> !p.same()).toList());
    if (same.size() < 10 || other.size() < 10) {
      return List.of();
    }
    List<LogisticRegression.Example> examples = new ArrayList<>();
    same.forEach(p -> examples.add(example(p, oneLanguage, 1.0 / same.size())));
    double strangers = oneLanguage ? 1 : STRANGERS;
    other.forEach(p -> examples.add(example(p, oneLanguage, strangers / other.size())));
    return examples;
  }

  /**
   * An example as it would be if the other article were in another language: what keeps apart two
   * events of the same people is learned from pairs of one language too, from each a little.
   */
  private static LogisticRegression.Example asIfAcross(LogisticRegression.Example example) {
    List<Double> values = new ArrayList<>(example.values());
    List.of("headline", "words")
        .forEach(name -> values.set(1 + PairFeatures.NAMES.indexOf(name), 0.0));
    return new LogisticRegression.Example(values, example.same(), example.weight()).times(0.2);
  }

  private static List<Corpus.Pair> sample(List<Corpus.Pair> pairs) {
    int step = 1 + pairs.size() / 4000;
    List<Corpus.Pair> sample = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i += step) {
      sample.add(pairs.get(i));
    }
    return sample;
  }

  private LogisticRegression.Example example(Corpus.Pair pair, boolean oneLanguage, double weight) {
    List<Measure> measures = features.of(pair.a(), pair.b(), oneLanguage);
    List<Double> values = new ArrayList<>(List.of(1.0));
    measures.forEach(measure -> values.add(measure.value()));
    return new LogisticRegression.Example(values, pair.same(), weight);
  }

  private static boolean oneLanguage(Corpus.Pair pair) {
    return PairFeatures.language(pair.a()).equals(PairFeatures.language(pair.b()));
  }

  private static List<Double> boxed(double[] values) {
    List<Double> list = new ArrayList<>();
    for (double value : values) {
      list.add(value);
    }
    return list;
  }
}
