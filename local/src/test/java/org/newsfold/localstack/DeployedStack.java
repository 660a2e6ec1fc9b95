package org.newsfold.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.newsfold.aws.Template;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/** All of the template, deployed with the functions as Maven packaged them. */
final class DeployedStack implements AutoCloseable {
  private static final List<String> FUNCTIONS = List.of("Normalize", "Enrich", "Cluster", "Lookup");

  private final Stack stack;
  private final S3Client s3 = LocalStack.clients().s3();
  private final HttpClient http = HttpClient.newHttpClient();

  private DeployedStack(Stack stack) {
    this.stack = stack;
  }

  static DeployedStack deploy(String name) {
    LocalStack.assumeLambda();
    Template template = Template.read();
    for (String function : FUNCTIONS) {
      template = template.with(function, Map.of("CodeUri", code(function)));
    }
    return new DeployedStack(Stack.deploy(name, template));
  }

  Stack stack() {
    return stack;
  }

  void drop(String key, RequestBody body) {
    s3.putObject(p -> p.bucket(stack.physicalId("UploadsBucket")).key(key), body);
  }

  void remove(String key) {
    s3.deleteObject(d -> d.bucket(stack.physicalId("UploadsBucket")).key(key));
  }

  /**
   * Asks the API as deployed.
   *
   * @param path percent-encoded, with its query
   */
  HttpResponse<String> get(String path) {
    URI uri =
        URI.create(
            "%s/_aws/execute-api/%s/v1%s"
                .formatted(LocalStack.endpoint(), stack.physicalId("Api"), path));
    try {
      return http.send(
          HttpRequest.newBuilder(uri).build(),
          HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    http.close();
    s3.close();
  }

  /** Uploads a function's package; where it is. */
  private static String code(String function) {
    String module = function.toLowerCase(Locale.ROOT);
    Path zip = Path.of("..", "functions", module, "target", "newsfold-" + module + ".zip");
    Assumptions.assumeTrue(
        Files.exists(zip), zip + " is not there: ./newsfold test packages the functions first");
    try {
      return Stack.upload(module + ".zip", Files.readAllBytes(zip));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
