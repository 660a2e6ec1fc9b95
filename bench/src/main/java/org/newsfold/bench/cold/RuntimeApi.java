package org.newsfold.bench.cold;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The runtime API that a Lambda function asks for its events, <a
 * href="https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html">as Lambda describes it</a>:
 * it has one event, and tells when it was asked for and when it was answered.
 */
final class RuntimeApi implements AutoCloseable {
  private static final Duration TIMEOUT = Duration.ofMinutes(1);

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final byte[] event;
  private final AtomicBoolean given = new AtomicBoolean();
  private final CompletableFuture<Void> asked = new CompletableFuture<>();
  private final CompletableFuture<String> answered = new CompletableFuture<>();

  RuntimeApi(byte[] event) throws IOException {
    this.event = event;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::exchange);
    server.start();
  }

  String address() {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  /** Done when the function is ready and asks for its event. */
  CompletableFuture<Void> asked() {
    return asked;
  }

  /** Done when the function has answered: the path that it posted to. */
  CompletableFuture<String> answered() {
    return answered;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void exchange(HttpExchange exchange) throws IOException {
    try (exchange) {
      if (exchange.getRequestMethod().equals("POST")) {
        exchange.getRequestBody().readAllBytes();
        answered.complete(exchange.getRequestURI().getPath());
        exchange.sendResponseHeaders(202, -1);
      } else if (given.compareAndSet(false, true)) {
        asked.complete(null);
        give(exchange);
      } else {
        // There is no second event; the process is ended while it waits.
        new CompletableFuture<Void>().join();
      }
    }
  }

  private void give(HttpExchange exchange) throws IOException {
    var headers = exchange.getResponseHeaders();
    headers.set("Content-Type", "application/json");
    headers.set("Lambda-Runtime-Aws-Request-Id", "1");
    headers.set(
        "Lambda-Runtime-Deadline-Ms", String.valueOf(Instant.now().plus(TIMEOUT).toEpochMilli()));
    headers.set(
        "Lambda-Runtime-Invoked-Function-Arn", "arn:aws:lambda:us-east-1:123456789012:function:f");
    exchange.sendResponseHeaders(200, event.length);
    exchange.getResponseBody().write(event);
  }
}
