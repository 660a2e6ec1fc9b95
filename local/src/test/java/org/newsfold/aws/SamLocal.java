package org.newsfold.aws;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsfold.local.NewsfoldProcess;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** The command that stays up with the samples, and {@code local/sam-local} before it. */
final class SamLocal implements AutoCloseable {
  private static final String SCRIPT = Path.of("..", "local", "sam-local").toString();
  private static final Path FUNCTIONS = Path.of("..", "functions");
  private static final Pattern EXPORT = Pattern.compile("([A-Z0-9_]++)=(\\S++)");

  private final HttpClient http = HttpClient.newHttpClient();
  private final Running serving;
  private final Map<String, String> exports;
  private final Running lambda;
  private final Running gateway;
  private final URI invocations;
  private final URI api;

  SamLocal() throws IOException {
    String address = Running.call(SCRIPT, "address");
    serving =
        Running.until(
            line -> line.contains("curl"),
            NewsfoldProcess.command(List.of("run", "--serve", "--bind", address)));
    exports = exports(serving.said());
    int port = freePort();
    invocations = URI.create("http://127.0.0.1:%d/2015-03-31/functions/".formatted(port));
    lambda = start("start-lambda", port);
    int apiPort = freePort();
    api = URI.create("http://127.0.0.1:" + apiPort);
    gateway = start("start-api", apiPort);
  }

  /** What this machine lacks to do it; empty if nothing. */
  static Optional<String> missing() {
    if (!Files.isDirectory(FUNCTIONS.resolve("lookup/target/function/lib"))) {
      return Optional.of("the functions are not packaged");
    }
    if (Running.call("sam", "--version").isEmpty()) {
      return Optional.of("there is no SAM CLI");
    }
    if (Running.call("docker", "info").isEmpty()) {
      return Optional.of("no Docker answers");
    }
    String image = "public.ecr.aws/lambda/java:25-" + architecture();
    return Running.call("docker", "image", "inspect", image).isEmpty()
        ? Optional.of("Docker has no image " + image)
        : Optional.empty();
  }

  /** A function's answer to a sample event, from {@code sam local invoke}. */
  String invoke(String function, String event) throws IOException {
    Process process =
        script("invoke", function, "-e", file(event))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  /** The same from {@code sam local start-lambda}, whose containers stay. */
  String answer(String function, String event) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(invocations.resolve(function + "/invocations"))
            .POST(HttpRequest.BodyPublishers.ofFile(Path.of(file(event))))
            .build();
    return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  /** What {@code sam local start-api} answers. */
  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return get(api, path);
  }

  /** What the command itself answers. */
  HttpResponse<String> own(String path) throws IOException, InterruptedException {
    String line =
        serving.said().stream().filter(said -> said.strip().startsWith("API ")).findFirst().get();
    return get(URI.create(line.strip().split(" +", 2)[1]), path);
  }

  /** A client of the command's buckets. */
  S3Client s3() {
    return Clients.at(
            URI.create(exports.getOrDefault("AWS_ENDPOINT_URL_S3", "")),
            Region.of(exports.getOrDefault("AWS_DEFAULT_REGION", "")),
            StaticCredentialsProvider.create(
                AwsBasicCredentials.create(
                    exports.getOrDefault("AWS_ACCESS_KEY_ID", ""),
                    exports.getOrDefault("AWS_SECRET_ACCESS_KEY", ""))))
        .s3();
  }

  @Override
  public void close() {
    gateway.close();
    lambda.close();
    serving.close();
    http.close();
  }

  private HttpResponse<String> get(URI server, String path)
      throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(server.resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
  }

  private Running start(String command, int port) throws IOException {
    return Running.until(
        line -> line.contains("Running on http"), script(command, "--port", String.valueOf(port)));
  }

  private ProcessBuilder script(String... arguments) {
    List<String> command = new ArrayList<>(List.of(SCRIPT));
    command.addAll(List.of(arguments));
    ProcessBuilder script = new ProcessBuilder(command);
    script.environment().putAll(exports);
    return script;
  }

  private static String file(String event) {
    return Path.of("..", "events", event + ".json").toString();
  }

  private static Map<String, String> exports(List<String> said) {
    Map<String, String> exports = new HashMap<>();
    for (String line : said) {
      if (line.strip().startsWith("export ")) {
        Matcher export = EXPORT.matcher(line);
        while (export.find()) {
          exports.put(export.group(1), export.group(2));
        }
      }
    }
    return exports;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static String architecture() {
    return System.getProperty("os.arch").equals("aarch64") ? "arm64" : "x86_64";
  }
}
