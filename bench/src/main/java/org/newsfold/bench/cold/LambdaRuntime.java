package org.newsfold.bench.cold;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsfold.local.LocalTable;
import org.newsfold.local.store.LocalStore;

/** Starts a function's process as Lambda's java25 runtime does, with the template's options. */
final class LambdaRuntime {
  private static final Pattern OPTIONS =
      Pattern.compile("^ +JAVA_TOOL_OPTIONS: (.+)$", Pattern.MULTILINE);
  private static final Pattern CLIENT =
      Pattern.compile(
          "(aws-lambda-java-(core|serialization|runtime-interface-client)|utils-lite)-[0-9]++(?:\\.[0-9]++)*+\\.jar");

  /** Lambda's own defaults for Java 25 without SnapStart. */
  private static final List<String> DEFAULTS =
      List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:MaxRAM=1769m");

  private static final long PATIENCE_SECONDS = 120;

  private final Path home;
  private final Path work;
  private final LocalStore store;
  private final URI table;

  LambdaRuntime(Path home, Path work, LocalStore store, URI table) {
    this.home = home;
    this.work = work;
    this.store = store;
    this.table = table;
  }

  /** Makes the cache that a way needs, if it needs one. */
  void record(Packaged function, Way way) throws IOException, InterruptedException {
    if (way.isRecorded()) {
      run(function, way.recording(cache(function, way)));
    }
  }

  /** Starts a function, waits for its first answer, and ends it. */
  ColdStart start(Packaged function, Way way) throws IOException, InterruptedException {
    return run(function, way.using(cache(function, way)));
  }

  private ColdStart run(Packaged function, List<String> options)
      throws IOException, InterruptedException {
    Path log = work.resolve(function.folder() + ".log");
    try (RuntimeApi api = new RuntimeApi(Files.readAllBytes(function.event(home)))) {
      ProcessBuilder command = command(function, options, api.address());
      long begin = System.nanoTime();
      Process process = command.redirectErrorStream(true).redirectOutput(log.toFile()).start();
      try {
        CompletableFuture<Object> start =
            CompletableFuture.anyOf(firstAnswer(process, begin, api), process.onExit());
        if (start.get(PATIENCE_SECONDS, TimeUnit.SECONDS) instanceof ColdStart measured) {
          return measured;
        }
        throw new IOException("Its process ended");
      } catch (ExecutionException | TimeoutException | IOException e) {
        throw new IOException(
            "%s does not start: %s".formatted(function.folder(), Files.readString(log)), e);
      } finally {
        end(process);
      }
    }
  }

  private static CompletableFuture<ColdStart> firstAnswer(
      Process process, long begin, RuntimeApi api) {
    return api.asked()
        .thenApply(asked -> cpu(process))
        .thenCombine(
            api.answered().thenApply(path -> checked(path, cpu(process), System.nanoTime())),
            (init, end) -> new ColdStart(end.cpu(), init, (end.nanos() - begin) / 1e9));
  }

  /** When a function had answered. */
  private record End(double cpu, long nanos) {}

  private static End checked(String path, double cpu, long nanos) {
    if (!path.endsWith("/response")) {
      throw new IllegalStateException("It posted to " + path);
    }
    return new End(cpu, nanos);
  }

  /** An orderly end, at which a cache is written. */
  private static void end(Process process) throws InterruptedException {
    process.destroy();
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
  }

  private ProcessBuilder command(Packaged function, List<String> options, String api)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(DEFAULTS);
    command.addAll(options);
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp", clientClassPath()));
    command.add("com.amazonaws.services.lambda.runtime.api.client.AWSLambda");
    command.add(function.handler());
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().clear();
    builder.environment().putAll(environment(function, api));
    return builder.directory(function.task(home).toFile());
  }

  private Map<String, String> environment(Packaged function, String api) throws IOException {
    return Map.ofEntries(
        Map.entry("JAVA_TOOL_OPTIONS", options()),
        Map.entry("AWS_LAMBDA_RUNTIME_API", api),
        Map.entry("LAMBDA_TASK_ROOT", function.task(home).toString()),
        Map.entry("AWS_LAMBDA_FUNCTION_NAME", function.folder()),
        Map.entry("AWS_LAMBDA_FUNCTION_VERSION", "1"),
        Map.entry("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "1769"),
        Map.entry("AWS_LAMBDA_LOG_GROUP_NAME", "bench"),
        Map.entry("AWS_LAMBDA_LOG_STREAM_NAME", "bench"),
        Map.entry("AWS_REGION", LocalStore.REGION),
        Map.entry("AWS_ACCESS_KEY_ID", store.keys().id()),
        Map.entry("AWS_SECRET_ACCESS_KEY", store.keys().secret()),
        Map.entry("UPLOADS_BUCKET", LocalStore.UPLOADS),
        Map.entry("ARTICLES_BUCKET", LocalStore.ARTICLES),
        Map.entry("TABLE_NAME", LocalTable.NAME),
        Map.entry("CLUSTER_QUEUE_URL", store.endpoint() + "/queue"));
  }

  /** The template's, and where the buckets and the table are. */
  private String options() throws IOException {
    Matcher found = OPTIONS.matcher(Files.readString(home.resolve("template.yaml")));
    if (!found.find()) {
      throw new IOException("template.yaml sets no JAVA_TOOL_OPTIONS");
    }
    return found.group(1)
        + " -Daws.endpointUrlS3=%s -Daws.endpointUrlDynamoDb=%s".formatted(store.endpoint(), table);
  }

  /** What Lambda's runtime brings itself; the function's own classes are loaded by it. */
  private String clientClassPath() throws IOException {
    try (Stream<Path> jars = Files.list(home.resolve("bench/target/lib"))) {
      return jars.filter(jar -> CLIENT.matcher(jar.getFileName().toString()).matches())
          .map(Path::toString)
          .collect(Collectors.joining(File.pathSeparator));
    }
  }

  private Path cache(Packaged function, Way way) {
    return work.resolve(function.folder() + "." + way.name());
  }

  private static double cpu(Process process) {
    return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e9;
  }
}
