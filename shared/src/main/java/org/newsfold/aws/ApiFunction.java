package org.newsfold.aws;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.newsfold.json.Json;

/** A Lambda function behind a REST API. It reads its event itself, as a {@link QueueFunction}. */
public interface ApiFunction
    extends RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent>,
        RequestStreamHandler {

  @Override
  default void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    APIGatewayProxyResponseEvent response = handleRequest(request(LambdaJson.read(event)), context);
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("statusCode", response.getStatusCode());
    json.put("headers", response.getHeaders());
    json.put("body", response.getBody());
    json.put("isBase64Encoded", response.getIsBase64Encoded());
    answer.write(Json.bytes(json));
  }

  private static APIGatewayProxyRequestEvent request(Map<String, Object> json) {
    return new APIGatewayProxyRequestEvent()
        .withHttpMethod(LambdaJson.text(json, "httpMethod"))
        .withPath(LambdaJson.text(json, "path"))
        .withHeaders(LambdaJson.texts(json, "headers"))
        .withMultiValueHeaders(LambdaJson.lists(json, "multiValueHeaders"))
        .withQueryStringParameters(LambdaJson.texts(json, "queryStringParameters"))
        .withMultiValueQueryStringParameters(
            LambdaJson.lists(json, "multiValueQueryStringParameters"))
        .withBody(LambdaJson.text(json, "body"))
        .withIsBase64Encoded(Boolean.TRUE.equals(json.get("isBase64Encoded")));
  }
}
