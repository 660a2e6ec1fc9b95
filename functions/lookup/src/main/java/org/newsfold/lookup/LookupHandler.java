package org.newsfold.lookup;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.ArticleId;
import org.newsfold.aws.ApiFunction;
import org.newsfold.aws.Clients;
import org.newsfold.aws.DynamoTable;
import org.newsfold.aws.EmbeddedMetrics;
import org.newsfold.aws.Environment;
import org.newsfold.aws.Invocation;
import org.newsfold.aws.Later;
import org.newsfold.aws.S3ArticleStore;
import org.newsfold.aws.S3Uploads;
import org.newsfold.stage.Meter;
import org.newsfold.stage.Trace;
import org.newsfold.table.Retention;
import software.amazon.awssdk.services.s3.S3Client;

/** The door to API Gateway's REST API. */
public final class LookupHandler implements ApiFunction {
  private final Lookup lookup;
  private final Meter meter;
  private final Map<String, String> toBrowsers;

  /** As Lambda makes it: everything by the environment's variables. */
  public LookupHandler() {
    this(Environment.system(), Clients.standard());
  }

  public LookupHandler(Environment environment, Clients clients) {
    this(
        lookup(environment, clients),
        environment.corsOrigin(),
        new EmbeddedMetrics(environment.functionName()));
  }

  /** For no web pages but those of the same origin, and unwatched. */
  public LookupHandler(Lookup lookup) {
    this(lookup, "", Meter.NONE);
  }

  /**
   * For the web pages of one origin.
   *
   * @param origin as browsers say it, {@code https://news.example.org}; empty: none
   * @param meter told of every request, and which article it names
   */
  public LookupHandler(Lookup lookup, String origin, Meter meter) {
    this.lookup = lookup;
    this.meter = meter;
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
    // Few questions need S3.
    Supplier<S3Client> s3 = new Later<>(clients::s3);
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
    Invocation.begin(context);
    meter.count(Meter.Event.LOOKED_UP, trace(event.getPath()));
    Response response =
        lookup.answer(
            new Request(
                event.getHttpMethod(), event.getPath(), query(event), headers(event), body(event)));
    Map<String, String> headers = new HashMap<>(response.headers());
    headers.putAll(toBrowsers);
    return new APIGatewayProxyResponseEvent()
        .withStatusCode(response.status())
        .withHeaders(headers)
        .withBody(response.body())
        .withIsBase64Encoded(false);
  }

  /**
   * Of {@code /clusters/{id}}, {@code /articles/{id}}, {@code /facts/{article}/{other}} and what is
   * below them, and of uploads.
   */
  private static Trace trace(String path) {
    String[] segments = path.split("/", 3);
    String named = segments.length < 3 ? "" : segments[2];
    if (segments.length == 3 && segments[1].equals("uploads")) {
      return new Trace(ArticleId.of(Route.decoded(named)), null);
    }
    String id = named.split("/", 2)[0];
    return ArticleId.isValid(id) ? new Trace(new ArticleId(id), null) : Trace.UNKNOWN;
  }

  private static String body(APIGatewayProxyRequestEvent event) {
    String body = Objects.requireNonNullElse(event.getBody(), "");
    return Boolean.TRUE.equals(event.getIsBase64Encoded())
        ? new String(Base64.getMimeDecoder().decode(body), StandardCharsets.UTF_8)
        : body;
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
