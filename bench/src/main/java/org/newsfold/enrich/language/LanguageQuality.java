package org.newsfold.enrich.language;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsfold.article.Language;
import org.newsfold.json.Json;

/**
 * Measures how languages are told: of sentences by weights that were trained on the other folds, of
 * articles by those that are shipped.
 */
public final class LanguageQuality {
  private static final double SURE = .95;
  private static final int WORST = 20;
  private static final Set<String> TWENTY =
      Set.of(
          "ar", "cs", "da", "de", "en", "es", "fi", "fr", "it", "ja", "ko", "nl", "pl", "pt", "ru",
          "sv", "tr", "uk", "vi", "zh");
  private static final Set<String> FORTY =
      union(
          TWENTY,
          Set.of(
              "be", "bg", "bn", "ca", "el", "et", "fa", "he", "hi", "hr", "hu", "id", "lt", "lv",
              "mk", "nb", "ro", "sk", "sl", "sr"));

  private final PrintStream out;

  public LanguageQuality(PrintStream out) {
    this.out = out;
  }

  /** What was told of a text. */
  private record Answer(String right, Language told) {
    boolean isRight() {
      return right.equals(told.primary());
    }

    boolean isSure() {
      return told.confidence() >= SURE;
    }

    String mistake() {
      return right + " for " + told.primary();
    }
  }

  /** Whether a folder holds labelled sentences. */
  public static boolean isIn(Path data) {
    return Files.isRegularFile(sentences(data));
  }

  private static Path sentences(Path data) {
    return data.resolve("languages/sentences.tsv");
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> all = new HashSet<>(one);
    all.addAll(other);
    return Set.copyOf(all);
  }

  /**
   * Derives {@code ngrams.bin} and {@code weights.tsv}.
   *
   * @param data holds the sentences
   * @param lingua the jar of Lingua 1.2.2
   * @param profiles the jar of language-detector 0.6
   * @param trigrams {@code lib/top.json} of trigrams 5.2.0
   */
  public static void derive(Path data, Path folder, Path lingua, Path profiles, Path trigrams)
      throws IOException {
    LabelledSentences sentences = new LabelledSentences(sentences(data));
    byte[] table = LanguageTables.derive(lingua, profiles, trigrams, sentences);
    Files.write(folder.resolve("ngrams.bin"), table);
    write(folder, new LanguageTraining(sentences, NgramTable.of(table)).train(LanguageTables.NONE));
  }

  static void write(Path folder, Weights weights) throws IOException {
    List<String> rows = new ArrayList<>();
    weights.biases().forEach((key, bias) -> rows.add(row("bias " + key, bias)));
    for (int i = 0; i < weights.features().size(); i++) {
      if (i >= Ngrams.KINDS || Ngrams.isRead(i)) {
        rows.add(row(Evidence.FEATURES.get(i), weights.features().get(i)));
      }
    }
    rows.sort(Comparator.naturalOrder());
    rows.addFirst("weight\tvalue");
    rows.addFirst("# Logistic weights of what languages are told by: ./newsfold bench languages");
    Files.write(folder.resolve("weights.tsv"), rows);
  }

  private static String row(String name, double value) {
    return String.format(Locale.ROOT, "%s\t%.4f", name, value);
  }

  /** Prints the figures of a folder's sentences and articles. */
  public void measure(Path data) throws IOException {
    LabelledSentences sentences = new LabelledSentences(sentences(data));
    LanguageTraining training = new LanguageTraining(sentences, NgramTable.shipped());
    List<Answer> answers = new ArrayList<>();
    for (int fold = 0; fold < LabelledSentences.FOLDS; fold++) {
      LanguageDetector detector = training.detectorWithout(fold);
      for (LabelledSentences.Sentence sentence : sentences.all()) {
        if (sentence.fold() == fold) {
          answers.add(new Answer(sentence.language(), detector.detect(sentence.text())));
        }
      }
    }
    report(answers);
    Path clusters = data.resolve("clusters");
    if (Files.isDirectory(clusters)) {
      reportArticles(clusters);
    }
  }

  private void report(List<Answer> answers) {
    Set<String> all = answers.stream().map(Answer::right).collect(Collectors.toSet());
    for (Set<String> some : List.of(TWENTY, FORTY, all)) {
      List<Answer> of = answers.stream().filter(a -> some.contains(a.right())).toList();
      out.printf("language of sentences, held out, of %d\t%s%n", some.size(), right(of));
    }
    List<Answer> sure = answers.stream().filter(Answer::isSure).toList();
    out.printf("language of sentences, held out, confidence >= %.2f\t%s%n", SURE, right(sure));
    out.printf("language of sentences, held out, worst\t%s%n", worst(answers));
    out.printf("language of sentences, held out, mistaken\t%s%n", mistakes(answers));
  }

  private static String right(Collection<Answer> answers) {
    long right = answers.stream().filter(Answer::isRight).count();
    return String.format(
        Locale.ROOT, "%.4f of %d", (double) right / Math.max(1, answers.size()), answers.size());
  }

  private static String worst(List<Answer> answers) {
    Map<String, List<Answer>> languages =
        answers.stream()
            .collect(Collectors.groupingBy(Answer::right, TreeMap::new, Collectors.toList()));
    return languages.entrySet().stream()
        .sorted(Comparator.comparingDouble(e -> share(e.getValue())))
        .limit(WORST)
        .map(e -> String.format(Locale.ROOT, "%s %.2f", e.getKey(), share(e.getValue())))
        .collect(Collectors.joining(", "));
  }

  private static double share(List<Answer> answers) {
    return (double) answers.stream().filter(Answer::isRight).count() / answers.size();
  }

  private static String mistakes(List<Answer> answers) {
    Map<String, Long> counts =
        answers.stream()
            .filter(a -> !a.isRight())
            .collect(Collectors.groupingBy(Answer::mistake, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .limit(WORST)
        .map(e -> e.getKey() + " " + e.getValue())
        .collect(Collectors.joining(", "));
  }

  private void reportArticles(Path clusters) throws IOException {
    LanguageDetector detector = new LanguageDetector();
    List<Path> files;
    try (Stream<Path> found = Files.list(clusters)) {
      files = found.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList();
    }
    for (Path file : files) {
      List<Answer> answers = new ArrayList<>();
      for (String line : Files.readAllLines(file)) {
        if (!line.isBlank()) {
          Map<String, Object> fields = Json.readObject(line);
          add(fields, "lang", "text", detector, answers);
          add(fields, "lang1", "text1", detector, answers);
          add(fields, "lang2", "text2", detector, answers);
        }
      }
      if (!answers.isEmpty()) {
        out.printf(
            "language of articles, %s\t%s %s%n",
            file.getFileName(), right(answers), mistakes(answers));
      }
    }
  }

  private static void add(
      Map<String, Object> fields,
      String label,
      String name,
      LanguageDetector detector,
      List<Answer> answers) {
    if (fields.get(label) instanceof String tag && fields.get(name) instanceof String text) {
      answers.add(new Answer(Locale.forLanguageTag(tag).getLanguage(), detector.detect(text)));
    }
  }
}
