package org.newsfold.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfold.bench.cold.ColdStarts;
import org.newsfold.cluster.ClaimQuality;
import org.newsfold.cluster.CopyQuality;
import org.newsfold.cluster.StorySpeed;
import org.newsfold.cluster.SummaryQuality;
import org.newsfold.cluster.Training;
import org.newsfold.cost.BurstReport;
import org.newsfold.cost.CostReport;
import org.newsfold.enrich.language.LanguageQuality;
import org.newsfold.enrich.language.LanguageSpeed;
import org.newsfold.figures.EnrichSpeed;
import org.newsfold.figures.FigureQuality;
import org.newsfold.figures.NameQuality;
import org.newsfold.json.JsonLog;
import org.newsfold.linking.LinkingQuality;
import org.newsfold.linking.NameSpeed;
import org.newsfold.reading.ReadingQuality;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The {@code newsfold bench} command. */
@Command(
    name = "newsfold bench",
    description = "Measures speed and quality, and derives what the quality rests on.",
    mixinStandardHelpOptions = true)
public final class Bench implements Runnable {
  private static final String DATA =
      "Folder with clusters/ (labelled JSON Lines files: giveme5w, vi_mds, ecbplus, ntrex14, wmt22_native,"
          + " pairs_telegram, pairs_semeval_fr_tr), html/, html-segments/, languages/ and entities/; or of the"
          + " former files alone.";

  private Bench() {}

  /** Runs a benchmark and ends with its exit status. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Bench()).execute(args));
  }

  @Override
  public void run() {
    CommandLine.usage(this, System.err);
  }

  @Command(
      description =
          "Times each stage on the samples, a story as it grows, pages beside jsoup's parser, names, languages and"
              + " enrich by language, warm (JMH).",
      mixinStandardHelpOptions = true)
  void speed(
      @Option(names = "--pages", description = "Folder of pages (default: the samples' pages).")
          @Nullable Path pages)
      throws RunnerException {
    Path home = Path.of(System.getProperty("newsfold.home", "."));
    Path folder = pages == null ? home.resolve("samples") : pages;
    new Runner(
            new OptionsBuilder()
                .include(
                    "\\.("
                        + Speed.class.getSimpleName()
                        + "|"
                        + StorySpeed.class.getSimpleName()
                        + "|"
                        + PageSpeed.class.getSimpleName()
                        + "|"
                        + NameSpeed.class.getSimpleName()
                        + "|"
                        + LanguageSpeed.class.getSimpleName()
                        + "|"
                        + EnrichSpeed.class.getSimpleName()
                        + ")\\.")
                .jvmArgsAppend(
                    "-Dnewsfold.home=" + home,
                    "-D" + PageSpeed.FOLDER + "=" + folder.toAbsolutePath())
                .build())
        .run();
  }

  @Command(
      description =
          "Prints how well pages are read, by halves, how well languages are told, names linked,"
              + " names, numbers, dates, quotes, sources and roles found, claims compared, copies told from other reports"
              + " and stories summed up, and how well the pair score does on events that it was not trained on: whichever"
              + " DATA holds.",
      mixinStandardHelpOptions = true)
  void quality(@Parameters(paramLabel = "DATA", description = DATA) Path data) throws IOException {
    Path clusters = data.resolve("clusters");
    if (ReadingQuality.isIn(data)) {
      new ReadingQuality(System.out).measure(data);
    }
    if (LanguageQuality.isIn(data)) {
      new LanguageQuality(System.out).measure(data);
    }
    if (LinkingQuality.isIn(data)) {
      new LinkingQuality(System.out).measure(data);
    }
    new FigureQuality(System.out).measure();
    NameQuality names = new NameQuality(System.out);
    names.measure();
    if (NameQuality.isIn(data)) {
      names.measure(data);
    }
    Path home = Path.of(System.getProperty("newsfold.home", "."));
    new ClaimQuality(System.out).measure(home, data);
    boolean others = ReadingQuality.isIn(data) || LinkingQuality.isIn(data);
    if (Files.isDirectory(clusters) || !others) {
      Path sets = Files.isDirectory(clusters) ? clusters : data;
      new CopyQuality(System.out).measure(home, data, sets);
      new SummaryQuality(System.out).measure(home, data, sets);
      Training.on(data, System.out).measure();
    }
  }

  @Command(
      description =
          "Times the start of each packaged function to its first answer, in AWS's runtime"
              + " interface client: as deployed, with AppCDS, with an AOT cache.",
      mixinStandardHelpOptions = true)
  void cold(
      @Option(
              names = "--rounds",
              defaultValue = "7",
              description = "How often each is started (default: 7).")
          int rounds)
      throws IOException, InterruptedException {
    Path home = Path.of(System.getProperty("newsfold.home", "."));
    new ColdStarts(home.toAbsolutePath(), System.out, rounds).measure();
  }

  @Command(
      description =
          "Replays made-up archives through cluster and prints what an article costs: table requests and units,"
              + " processor time, dollars at list prices; or how writers get in each other's way in a burst.",
      mixinStandardHelpOptions = true)
  void cost(
      @Option(
              names = "--articles",
              split = ",",
              defaultValue = "1000,3000",
              paramLabel = "N",
              description = "Sizes of the archives (default: ${DEFAULT-VALUE}).")
          List<Integer> sizes,
      @Option(
              names = "--largest",
              defaultValue = "100",
              paramLabel = "N",
              description = "Articles of a story at most (default: ${DEFAULT-VALUE}).")
          int largest,
      @Option(
              names = "--seed",
              defaultValue = "1",
              paramLabel = "N",
              description = "What the archives are drawn from (default: ${DEFAULT-VALUE}).")
          long seed,
      @Option(
              names = "--burst",
              defaultValue = "0",
              paramLabel = "N",
              description = "Instead: so many articles of one story, all at once.")
          int burst,
      @Option(
              names = "--writers",
              defaultValue = "20",
              paramLabel = "N",
              description = "So many take a burst in (default: ${DEFAULT-VALUE}).")
          int writers) {
    if (largest < 1 || burst < 0 || writers < 1 || sizes.stream().anyMatch(size -> size < 1)) {
      throw new CommandLine.ParameterException(
          new CommandLine(this), "--articles, --largest and --writers must be 1 or more");
    }
    // Bounds that are hit are counted here, not told one by one.
    System.setProperty(JsonLog.PROPERTY, JsonLog.OFF);
    if (burst > 0) {
      new BurstReport(System.out).measure(burst, writers, seed);
    } else {
      new CostReport(System.out, largest, seed).measure(sizes);
    }
  }

  @Command(
      description = "Derives background.tsv and model.tsv from all labelled data.",
      mixinStandardHelpOptions = true)
  void train(
      @Parameters(paramLabel = "DATA", description = DATA) Path data,
      @Parameters(paramLabel = "FOLDER", description = "Where to write the two files.") Path folder,
      @Option(
              names = "--threshold",
              defaultValue = "0.5",
              description = "Average score from which on articles join (default: 0.5).")
          double threshold)
      throws IOException {
    Training.on(data, System.out).write(folder, threshold);
  }

  @Command(
      description = "Derives ngrams.bin and weights.tsv, which languages are told by.",
      mixinStandardHelpOptions = true)
  void languages(
      @Parameters(paramLabel = "DATA", description = "Folder with languages/sentences.tsv.")
          Path data,
      @Parameters(paramLabel = "FOLDER", description = "Where to write the two files.") Path folder,
      @Option(
              names = "--lingua",
              required = true,
              description = "Jar of com.github.pemistahl:lingua:1.2.2, for its counts of n-grams.")
          Path lingua,
      @Option(
              names = "--profiles",
              required = true,
              description =
                  "Jar of com.optimaize.languagedetector:language-detector:0.6, likewise.")
          Path profiles,
      @Option(
              names = "--trigrams",
              required = true,
              description = "File lib/top.json of trigrams 5.2.0 (npm), likewise.")
          Path trigrams)
      throws IOException {
    LanguageQuality.derive(data, folder, lingua, profiles, trigrams);
  }

  @Command(
      description =
          "Feeds normalize with damaged files of every format (Jazzer); exit status 1 if one is not"
              + " taken well.",
      mixinStandardHelpOptions = true)
  int fuzz(
      @Option(
              names = "--folder",
              description =
                  "Keeps the files that reach new code, and those not taken well (default: a new"
                      + " folder, which is named).")
          @Nullable Path folder,
      @Option(names = "--runs", defaultValue = "500000", description = "Files to try.") long runs,
      @Option(names = "--seed", defaultValue = "1", description = "What the damage is drawn from.")
          int seed)
      throws IOException {
    Path kept = folder != null ? folder : Files.createTempDirectory("newsfold-fuzz");
    int status = new Fuzz(kept, runs, seed).run(ProcessBuilder.Redirect.INHERIT);
    System.err.println("Files are in " + kept);
    return status == 0 ? 0 : 1;
  }
}
