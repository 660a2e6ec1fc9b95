package org.newsfold.lookup;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsfold.aws.Clients;
import org.newsfold.aws.DynamoTable;
import org.newsfold.aws.Environment;
import org.newsfold.aws.S3ArticleStore;
import org.newsfold.aws.S3Uploads;
import org.newsfold.table.Retention;
import software.amazon.awssdk.services.s3.S3Client;

/** The door to API Gateway's REST API. */
public final class LookupHandler
    implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
  private final Lookup lookup;
  private final Map<String, String> toBrowsers;

  /** As Lambda makes it: everything by the environment's variables. */
  public LookupHandler() {
    this(Environment.system(), Clients.standard());
  }

  public LookupHandler(Environment environment, Clients clients) {
    this(lookup(environment, clients), environment.corsOrigin());
  }

  /** For no web pages but those of the same origin. */
  public LookupHandler(Lookup lookup) {
    this(lookup, "");
  }

  /**
   * For the web pages of one origin; none if it is empty.
   *
   * @param origin as browsers say it, {@code https://news.example.org}
   */
  public LookupHandler(Lookup lookup, String origin) {
    this.lookup = lookup;
    this.toBrowsers =
        origin.isEmpty()
            ? Map.of()
            : Map.of(
                "Access-Control-Allow-Origin",
                origin,
                "Access-Control-Expose-Headers",
                "ETag, Location, Retry-After");
  }

  private static Lookup lookup(Environment environment, Clients clients) {
    S3Client s3 = clients.s3();
    return new Lookup(
        new DynamoTable(clients.dynamoDb(), environment.tableName()),
        new S3ArticleStore(s3, environment.articlesBucket()),
        new S3Uploads(s3, environment.uploadsBucket()),
        new Retention(environment.retention()),
        InstantSource.system());
  }

  @Override
  public APIGatewayProxyResponseEvent handleRequest(
      APIGatewayProxyRequestEvent event, @Nullable Context context) {
    Response response =
        lookup.answer(
            new Request(event.getHttpMethod(), event.getPath(), query(event), headers(event)));
    Map<String, String> headers = new HashMap<>(response.headers());
    headers.putAll(toBrowsers);
    return new APIGatewayProxyResponseEvent()
        .withStatusCode(response.status())
        .withHeaders(headers)
        .withBody(response.body())
        .withIsBase64Encoded(false);
  }

  private static Map<String, List<String>> query(APIGatewayProxyRequestEvent event) {
    Map<String, List<String>> query = new HashMap<>();
    orEmpty(event.getQueryStringParameters())
        .forEach((name, value) -> query.put(name, List.of(Objects.requireNonNullElse(value, ""))));
    orEmpty(event.getMultiValueQueryStringParameters()).forEach(query::put);
    return query;
  }

  private static Map<String, String> headers(APIGatewayProxyRequestEvent event) {
    Map<String, String> headers = new HashMap<>();
    orEmpty(event.getHeaders())
        .forEach((name, value) -> headers.put(name.toLowerCase(Locale.ROOT), value));
    orEmpty(event.getMultiValueHeaders())
        .forEach(
            (name, values) ->
                headers.put(name.toLowerCase(Locale.ROOT), String.join(", ", values)));
    return headers;
  }

  private static <V> Map<String, V> orEmpty(@Nullable Map<String, V> map) {
    return map == null ? Map.of() : map;
  }
}
