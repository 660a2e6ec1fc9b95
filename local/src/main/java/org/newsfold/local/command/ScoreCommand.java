package org.newsfold.local.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.newsfold.cluster.Clustering;
import org.newsfold.enrich.Enricher;
import org.newsfold.json.Json;
import org.newsfold.story.Link;
import org.newsfold.story.Reason;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code newsfold score}. */
@Command(
    name = "score",
    description = {
      "Scores whether the two articles of a pair tell one story.",
      "A line: {\"pair_id\",\"title1\",\"text1\",\"date1\"?,\"title2\",\"text2\",\"date2\"?}."
    })
final class ScoreCommand implements Callable<Integer> {
  private static final int THREADS = 2;

  private final Terminal terminal;
  private final AtomicInteger failed = new AtomicInteger();

  @Parameters(paramLabel = "PAIRS.jsonl", description = "Pairs, one a line.")
  private Path pairs = Path.of("");

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "Where the scores go: {\"pair_id\",\"score\",\"same\",\"why\"}, a line a pair.")
  private Path out = Path.of("");

  @Option(names = "--model", paramLabel = "FILE", description = Models.HELP)
  private @Nullable Path model;

  ScoreCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** A line that is read. */
  record Pair(
      @Nullable String pair_id,
      @Nullable String title1,
      @Nullable String text1,
      @Nullable String date1,
      @Nullable String title2,
      @Nullable String text2,
      @Nullable String date2) {}

  /**
   * A line that is written.
   *
   * @param score 0 to 1
   * @param reason why there is no score
   */
  record Scored(
      @Nullable String pair_id,
      double score,
      boolean same,
      List<Reason> why,
      @Nullable String reason) {}

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(pairs)) {
      throw Trouble.usage("There is no file " + pairs + ": check its name");
    }
    Clustering clustering = Models.load(model);
    Enricher enricher = new Enricher();
    try (BufferedWriter written = Lines.open(out);
        Progress progress = new Progress(terminal, "Scoring", Lines.lines(pairs));
        InOrder<Scored> scores =
            new InOrder<>(THREADS, scored -> write(scored, written, progress))) {
      Lines.eachLine(
          pairs, (number, line) -> scores.submit(() -> score(number, line, clustering, enricher)));
    }
    return failed.get() == 0 ? Status.DONE : Status.FAILED;
  }

  private Scored score(int number, String line, Clustering clustering, Enricher enricher) {
    try {
      Pair pair = Json.read(line, Pair.class);
      Document one = new Document(null, pair.title1, pair.text1, pair.date1);
      Document other = new Document(null, pair.title2, pair.text2, pair.date2);
      Optional<String> unusable = one.unusable().or(other::unusable);
      if (unusable.isPresent()) {
        return unscored(pair.pair_id, number, "one of the two: " + unusable.get());
      }
      String key = Objects.requireNonNullElse(pair.pair_id, Integer.toString(number));
      Link link =
          clustering.score(
              enricher.enrich(one.article(key + "#1")), enricher.enrich(other.article(key + "#2")));
      return new Scored(
          pair.pair_id, link.probability(), clustering.isSame(link), link.why(), null);
    } catch (Json.Malformed e) {
      return unscored(null, number, "no JSON pair");
    } catch (RuntimeException | StackOverflowError e) {
      return unscored(null, number, "Newsfold failed on it: " + e.getClass().getSimpleName());
    }
  }

  private Scored unscored(@Nullable String id, int number, String reason) {
    failed.incrementAndGet();
    terminal.err().println(new Refusal("line " + number, reason).line());
    return new Scored(id, 0, false, List.of(), reason);
  }

  private static void write(Scored scored, BufferedWriter written, Progress progress) {
    try {
      written.write(Json.write(scored));
      written.newLine();
      progress.step();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
