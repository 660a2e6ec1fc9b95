package org.newsfold.local.command;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.newsfold.local.LocalApi;

/** The API within this process: the function LOOKUP itself. */
final class HandlerApi implements Api {
  private final RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> handler;

  HandlerApi(RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> handler) {
    this.handler = handler;
  }

  @Override
  public Reply get(String path) {
    int mark = path.indexOf('?');
    Map<String, List<String>> query = LocalApi.query(mark < 0 ? null : path.substring(mark + 1));
    APIGatewayProxyResponseEvent response =
        handler.handleRequest(
            new APIGatewayProxyRequestEvent()
                .withHttpMethod("GET")
                .withPath(mark < 0 ? path : path.substring(0, mark))
                .withMultiValueQueryStringParameters(query),
            null);
    return new Reply(response.getStatusCode(), Objects.requireNonNullElse(response.getBody(), ""));
  }
}
