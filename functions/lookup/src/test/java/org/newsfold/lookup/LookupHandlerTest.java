package org.newsfold.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newsfold.article.ArticleId;
import org.newsfold.stage.Meter;

class LookupHandlerTest {
  private final Archive archive = new Archive();
  private final LookupHandler handler = new LookupHandler(archive.lookup);

  private static APIGatewayProxyRequestEvent event(String path) {
    return new APIGatewayProxyRequestEvent().withHttpMethod("GET").withPath(path);
  }

  @Test
  void answersAnEventThatHasNothingButAPath() {
    APIGatewayProxyResponseEvent answer = handler.handleRequest(event("/clusters"), null);
    assertThat(answer.getStatusCode()).isEqualTo(200);
    assertThat(answer.getHeaders()).containsEntry("Content-Type", "application/json");
    assertThat(answer.getBody()).isEqualTo("{\"clusters\":[]}");
    assertThat(answer.getIsBase64Encoded()).isFalse();
  }

  @Test
  void seesThatAParameterIsGivenTwice() {
    APIGatewayProxyRequestEvent event =
        event("/clusters")
            .withQueryStringParameters(Map.of("limit", "6"))
            .withMultiValueQueryStringParameters(Map.of("limit", List.of("5", "6")));
    assertThat(handler.handleRequest(event, null).getStatusCode()).isEqualTo(400);
  }

  @Test
  void readsHeadersInAnyCase() {
    String tag = handler.handleRequest(event("/health"), null).getHeaders().get("ETag");
    APIGatewayProxyRequestEvent one =
        event("/health").withHeaders(Map.of("IF-None-match", String.valueOf(tag)));
    assertThat(handler.handleRequest(one, null).getStatusCode()).isEqualTo(304);
    APIGatewayProxyRequestEvent many =
        event("/health")
            .withMultiValueHeaders(Map.of("If-None-Match", List.of("\"x\"", String.valueOf(tag))));
    assertThat(handler.handleRequest(many, null).getStatusCode()).isEqualTo(304);
  }

  @Test
  void letsBrowsersReadAnswersForOneOriginIfToldTo() {
    String cors = "Access-Control-Allow-Origin";
    assertThat(handler.handleRequest(event("/health"), null).getHeaders()).doesNotContainKey(cors);
    LookupHandler open = new LookupHandler(archive.lookup, "https://news.example.org", Meter.NONE);
    for (String path : List.of("/health", "/nowhere")) {
      assertThat(open.handleRequest(event(path), null).getHeaders())
          .containsEntry(cors, "https://news.example.org");
    }
  }

  @Test
  void saysOfWhichArticleItWasAsked() {
    List<String> asked = new ArrayList<>();
    Meter meter = (happened, trace) -> asked.add(happened.metric() + " " + trace.article());
    LookupHandler metered = new LookupHandler(archive.lookup, "", meter);
    ArticleId id = ArticleId.of("a b/c.txt");
    for (String path :
        List.of("/uploads/a%20b/c.txt", "/clusters/" + id, "/articles/" + id, "/health", "/")) {
      metered.handleRequest(event(path), null);
    }
    metered.handleRequest(event("/clusters/" + id + "/history"), null);
    assertThat(asked).filteredOn(line -> line.equals("LookedUp " + id)).hasSize(4);
    assertThat(asked).filteredOn(line -> line.equals("LookedUp null")).hasSize(2);
  }
}
