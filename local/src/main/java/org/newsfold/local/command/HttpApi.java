package org.newsfold.local.command;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** The API over HTTP. Requests to AWS are signed by the environment's credentials. */
final class HttpApi implements Api {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final String address;
  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

  HttpApi(URI address) {
    this.address = address.toString().replaceAll("/+$", "");
  }

  @Override
  public Reply get(String path) {
    URI uri = URI.create(address + path);
    HttpRequest.Builder request = HttpRequest.newBuilder(uri).timeout(PATIENCE);
    ApiSignature.headers(uri).forEach(request::setHeader);
    try {
      HttpResponse<String> response =
          client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      return new Reply(response.statusCode(), response.body());
    } catch (IOException e) {
      throw Trouble.failure("The API at " + address + " cannot be reached: check --api");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Trouble.failure("Interrupted while waiting for the API");
    }
  }
}
