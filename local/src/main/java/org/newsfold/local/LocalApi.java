package org.newsfold.local;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.newsfold.local.store.LocalStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The HTTP front: hands requests to the function LOOKUP as API Gateway does, and answers. */
public final class LocalApi implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(LocalApi.class);
  private static final int MOST_BODY = 10 << 20;

  private final HttpServer server;
  private final ExecutorService threads;
  private final RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> handler;

  private LocalApi(
      HttpServer server,
      ExecutorService threads,
      RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> handler) {
    this.server = server;
    this.threads = threads;
    this.handler = handler;
  }

  /**
   * Starts serving.
   *
   * @param port 0: any that is free
   */
  public static LocalApi start(
      InetAddress address,
      int port,
      RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> handler) {
    try {
      HttpServer server = HttpServer.create(new InetSocketAddress(address, port), 0);
      ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
      LocalApi api = new LocalApi(server, threads, handler);
      server.setExecutor(threads);
      server.createContext("/", api::exchange);
      server.start();
      return api;
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The API cannot listen on %s port %d".formatted(address.getHostAddress(), port), e);
    }
  }

  public URI address() {
    InetSocketAddress bound = server.getAddress();
    return LocalStore.uri(bound.getAddress(), bound.getPort());
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void exchange(HttpExchange exchange) throws IOException {
    try (exchange) {
      answer(exchange, response(event(exchange)));
    }
  }

  private APIGatewayProxyResponseEvent response(APIGatewayProxyRequestEvent event) {
    try {
      return handler.handleRequest(event, null);
    } catch (RuntimeException e) {
      LOG.error("The API failed", e);
      return new APIGatewayProxyResponseEvent().withStatusCode(500);
    }
  }

  private static APIGatewayProxyRequestEvent event(HttpExchange exchange) throws IOException {
    URI uri = exchange.getRequestURI();
    Map<String, List<String>> query = query(uri.getRawQuery());
    Map<String, List<String>> headers = new LinkedHashMap<>(exchange.getRequestHeaders());
    byte[] body = exchange.getRequestBody().readNBytes(MOST_BODY);
    return new APIGatewayProxyRequestEvent()
        .withHttpMethod(exchange.getRequestMethod())
        .withPath(uri.getRawPath())
        .withMultiValueQueryStringParameters(query)
        .withQueryStringParameters(last(query))
        .withMultiValueHeaders(headers)
        .withHeaders(last(headers))
        .withBody(body.length == 0 ? null : new String(body, StandardCharsets.UTF_8))
        .withIsBase64Encoded(false);
  }

  private static void answer(HttpExchange exchange, APIGatewayProxyResponseEvent response)
      throws IOException {
    Optional.ofNullable(response.getHeaders())
        .ifPresent(headers -> headers.forEach(exchange.getResponseHeaders()::set));
    byte[] body = body(response);
    boolean empty = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(response.getStatusCode(), empty ? -1 : body.length);
    if (!empty) {
      exchange.getResponseBody().write(body);
    }
  }

  private static byte[] body(APIGatewayProxyResponseEvent response) {
    String body = Optional.ofNullable(response.getBody()).orElse("");
    return Boolean.TRUE.equals(response.getIsBase64Encoded())
        ? Base64.getDecoder().decode(body)
        : body.getBytes(StandardCharsets.UTF_8);
  }

  /** A query's parameters, decoded, in the order in which they stand. */
  public static Map<String, List<String>> query(@Nullable String raw) {
    Map<String, List<String>> query = new LinkedHashMap<>();
    if (raw == null || raw.isEmpty()) {
      return query;
    }
    for (String pair : raw.split("&", -1)) {
      int equals = pair.indexOf('=');
      String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
      String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
      query.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
    }
    return query;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  private static Map<String, String> last(Map<String, List<String>> values) {
    Map<String, String> last = new LinkedHashMap<>();
    values.forEach((name, all) -> last.put(name, all.getLast()));
    return last;
  }
}
