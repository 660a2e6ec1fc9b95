package org.newsfold.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class LocalApiTest {
  private final List<APIGatewayProxyRequestEvent> asked = new CopyOnWriteArrayList<>();

  @Test
  void passesRequestsOnAsApiGatewayDoes() throws IOException, InterruptedException {
    HttpResponse<String> response =
        get("/uploads/a%20b%2Fc?q=x%20y&q=%C3%A4%2B&flag", r -> r.header("If-None-Match", "\"t\""));
    APIGatewayProxyRequestEvent event = asked.getFirst();
    assertThat(event.getPath()).isEqualTo("/uploads/a%20b%2Fc");
    assertThat(event.getMultiValueQueryStringParameters())
        .isEqualTo(Map.of("q", List.of("x y", "ä+"), "flag", List.of("")));
    assertThat(event.getHeaders()).containsEntry("If-none-match", "\"t\"");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEqualTo("{\"ü\":1}");
    assertThat(response.headers().firstValue("ETag")).hasValue("\"t\"");
  }

  @Test
  void answersHeadWithoutABody() throws IOException, InterruptedException {
    assertThat(get("/clusters", r -> r.method("HEAD", HttpRequest.BodyPublishers.noBody())).body())
        .isEmpty();
  }

  @Test
  void answersAFailureWithoutSayingWhatFailed() throws IOException, InterruptedException {
    HttpResponse<String> response = get("/broken", r -> r);
    assertThat(response.statusCode()).isEqualTo(500);
    assertThat(response.body()).isEmpty();
  }

  private HttpResponse<String> get(String path, UnaryOperator<HttpRequest.Builder> with)
      throws IOException, InterruptedException {
    try (LocalApi api =
            LocalApi.start(InetAddress.getLoopbackAddress(), 0, (event, context) -> answer(event));
        HttpClient client = HttpClient.newHttpClient()) {
      URI uri = URI.create(api.address() + path);
      return client.send(
          with.apply(HttpRequest.newBuilder(uri)).build(), HttpResponse.BodyHandlers.ofString());
    }
  }

  private APIGatewayProxyResponseEvent answer(APIGatewayProxyRequestEvent event) {
    asked.add(event);
    if (event.getPath().equals("/broken")) {
      throw new IllegalStateException("a secret");
    }
    return new APIGatewayProxyResponseEvent()
        .withStatusCode(200)
        .withHeaders(Map.of("ETag", "\"t\"", "Content-Type", "application/json"))
        .withBody("{\"ü\":1}");
  }
}
