package org.newsfold.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.ArticleId;
import org.newsfold.article.Upload;

/** All labelled data, enriched, with the background that is counted on it. */
final class TrainingData {
  static final int FOLDS = 5;

  private final List<LabelledData.Document> documents;
  private final List<LabelledData.Pair> pairs;

  /** Counts of what is in no set. */
  private final BackgroundCounts more;

  private final List<Corpus> corpora = new ArrayList<>();
  private final Map<String, List<Corpus.Pair>> judged = new TreeMap<>();
  private final Background background;
  private final List<String[]> counts;
  private final Map<ArticleId, String> sources = new HashMap<>();

  /**
   * Reads and enriches.
   *
   * @param data folder with {@code clusters/*.jsonl} and what {@link MoreTexts} reads, or of the
   *     former alone
   */
  static TrainingData in(Path data) throws IOException {
    Path clusters = data.resolve("clusters");
    Path sets = Files.isDirectory(clusters) ? clusters : data;
    LabelledData labelled = new LabelledData();
    BackgroundCounts more = new BackgroundCounts(Concepts.shipped());
    new MoreTexts(data).count(more);
    return new TrainingData(labelled.documents(sets), labelled.pairs(sets), more, null);
  }

  /** The same, but in the background nothing of one set is counted. */
  TrainingData without(String set) {
    return new TrainingData(documents, pairs, more, set);
  }

  private TrainingData(
      List<LabelledData.Document> documents,
      List<LabelledData.Pair> pairs,
      BackgroundCounts more,
      @Nullable String uncounted) {
    this.documents = documents;
    this.pairs = pairs;
    this.more = more;
    BackgroundCounts counting = more.copy();
    documents.stream()
        .filter(document -> !document.set().equals(uncounted))
        .collect(
            Collectors.groupingBy(
                LabelledData.Document::event,
                TreeMap::new,
                Collectors.mapping(LabelledData.Document::article, Collectors.toList())))
        .values()
        .forEach(counting::count);
    for (LabelledData.Pair pair : pairs) {
      if (pair.set().equals(uncounted)) {
        continue;
      }
      if (pair.same()) {
        counting.count(List.of(pair.one(), pair.other()));
      } else {
        counting.count(List.of(pair.one()));
        counting.count(List.of(pair.other()));
      }
    }
    this.counts = counting.rows();
    background = new Background(counts);
    ArticleItems items =
        new ArticleItems(
            new SignatureMaker(background, Concepts.shipped()),
            new Postings(background),
            Upload::received);
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
          .add(new Corpus.Pair(items.make(pair.one()), items.make(pair.other()), pair.same()));
    }
  }

  /** The sets of articles in events. */
  List<Corpus> corpora() {
    return corpora;
  }

  /** The sets of single pairs that people judged. */
  Map<String, List<Corpus.Pair>> judged() {
    return judged;
  }

  Background background() {
    return background;
  }

  /** The rows of the background. */
  List<String[]> counts() {
    return counts;
  }

  /** Whether two articles were made of one text. */
  boolean isOneSource(Corpus.Pair pair) {
    return Objects.equals(sources.get(pair.a().id()), sources.get(pair.b().id()));
  }

  /** The pairs that people judged, without a fold of each set. */
  Map<String, List<Corpus.Pair>> judgedOutside(int fold) {
    Map<String, List<Corpus.Pair>> outside = new TreeMap<>();
    judged.forEach((set, all) -> outside.put(set, fold(all, fold, false)));
    return outside;
  }

  /** Pairs in turn belong to the folds. */
  static List<Corpus.Pair> fold(List<Corpus.Pair> pairs, int fold, boolean inside) {
    List<Corpus.Pair> part = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      if ((i % FOLDS == fold) == inside) {
        part.add(pairs.get(i));
      }
    }
    return part;
  }
}
