package org.newsfold.bench.cold;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.newsfold.local.Pipeline;
import org.newsfold.local.TableServer;
import org.newsfold.local.store.LocalStore;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Measures how long, and how much processor time, each packaged function takes from the start of
 * its process to its first answer.
 *
 * <p>AWS's runtime interface client starts it, as on Lambda, against a runtime API in this process;
 * its event is a sample, its buckets and table are local and hold the samples. So TLS, the network
 * and what Lambda does before the process starts are left out.
 */
public final class ColdStarts {
  private static final LocalStore.Keys KEYS = new LocalStore.Keys("bench", "bench");

  private final Path home;
  private final PrintStream out;
  private final int rounds;

  public ColdStarts(Path home, PrintStream out, int rounds) {
    this.home = home;
    this.out = out;
    this.rounds = rounds;
  }

  /**
   * Measures all and prints a table. Ways take turns, so that what else the machine does meets all.
   */
  public void measure() throws IOException, InterruptedException {
    InetAddress here = InetAddress.getLoopbackAddress();
    Path work = Files.createTempDirectory("newsfold-cold-");
    try (Pipeline pipeline = Pipeline.start(null, new Pipeline.Listening(here, 0, KEYS))) {
      dropSamples(pipeline);
      try (TableServer table = pipeline.serveTable(here, 0)) {
        LambdaRuntime runtime = new LambdaRuntime(home, work, pipeline.store(), table.address());
        out.printf("%-10s %-14s %6s %6s %6s %6s%n", "", "", "CPU s", "min", "init", "wall s");
        for (Packaged function : Packaged.values()) {
          print(function, starts(runtime, function));
        }
      }
    } finally {
      delete(work);
    }
    printSizes();
  }

  private Map<Way, List<ColdStart>> starts(LambdaRuntime runtime, Packaged function)
      throws IOException, InterruptedException {
    Map<Way, List<ColdStart>> starts = new EnumMap<>(Way.class);
    for (Way way : Way.possible()) {
      runtime.record(function, way);
      starts.put(way, new ArrayList<>());
    }
    for (int round = 0; round < rounds; round++) {
      for (Map.Entry<Way, List<ColdStart>> way : starts.entrySet()) {
        way.getValue().add(runtime.start(function, way.getKey()));
      }
    }
    return starts;
  }

  private void dropSamples(Pipeline pipeline) throws IOException, InterruptedException {
    try (S3Client s3 = pipeline.store().clients().s3();
        Stream<Path> samples = Files.list(home.resolve("samples"))) {
      for (Path sample : samples.filter(s -> !s.endsWith("README.md")).toList()) {
        String key = home.relativize(sample).toString();
        s3.putObject(p -> p.bucket(LocalStore.UPLOADS).key(key), sample);
      }
    }
    pipeline.queues().awaitEmpty(left -> {});
  }

  private void print(Packaged function, Map<Way, List<ColdStart>> starts) {
    starts.forEach(
        (way, of) ->
            out.printf(
                "%-10s %-14s %6.2f %6.2f %6.2f %6.2f%n",
                function.folder(),
                way.label(),
                median(of, ColdStart::cpu),
                of.stream().mapToDouble(ColdStart::cpu).min().orElse(Double.NaN),
                median(of, ColdStart::initCpu),
                median(of, ColdStart::wall)));
  }

  private void printSizes() throws IOException {
    out.println();
    for (Packaged function : Packaged.values()) {
      out.printf("%-10s zip %5.1f MB%n", function.folder(), Files.size(function.zip(home)) / 1e6);
    }
  }

  private static double median(List<ColdStart> starts, ToDoubleFunction<ColdStart> figure) {
    double[] sorted = starts.stream().mapToDouble(figure).sorted().toArray();
    return Arrays.stream(sorted).skip(sorted.length / 2).findFirst().orElse(Double.NaN);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      paths.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    }
  }
}
