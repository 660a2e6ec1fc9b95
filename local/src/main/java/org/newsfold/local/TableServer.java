package org.newsfold.local;

import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;
import org.newsfold.local.store.LocalStore;
import software.amazon.dynamodb.services.local.server.DynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;

/** The local table for any DynamoDB client that signs its requests with the right keys. */
public final class TableServer implements AutoCloseable {
  private static final int THREADS = 16;

  /** As many bytes as a request to DynamoDB may have: 16 MiB. */
  private static final int MOST_BODY = 16 << 20;

  private final Server server;
  private final URI address;

  private TableServer(Server server, URI address) {
    this.server = server;
    this.address = address;
  }

  static TableServer start(
      InetAddress address, int port, LocalStore.Keys keys, DynamoDBRequestHandler table) {
    QueuedThreadPool threads = new QueuedThreadPool(THREADS);
    threads.setDaemon(true);
    Server server = new Server(threads);
    ServerConnector connector = new ServerConnector(server, 1, 1);
    connector.setHost(address.getHostAddress());
    connector.setPort(port);
    server.addConnector(connector);
    server.setHandler(new Signed(keys, new LocalDynamoDBServerHandler(table, "")));
    try {
      server.start();
    } catch (Exception e) {
      throw new IllegalStateException(
          "The table cannot be served on %s port %d".formatted(address.getHostAddress(), port), e);
    }
    return new TableServer(server, LocalStore.uri(address, connector.getLocalPort()));
  }

  public URI address() {
    return address;
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("The table's server does not stop", e);
    }
  }

  /** Passes on what is signed with the keys, and nothing else: DynamoDB Local takes any. */
  private static final class Signed extends Handler.Wrapper {
    private static final byte[] REFUSAL =
        """
        {"__type":"com.amazon.coral.service#InvalidSignatureException",\
        "message":"The request is not signed with the keys that ./newsfold run --serve printed"}"""
            .getBytes(StandardCharsets.UTF_8);

    private final RequestSignature signature;

    Signed(LocalStore.Keys keys, Handler table) {
      super(table);
      this.signature = new RequestSignature(keys);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
      byte[] body;
      try (InputStream in = Content.Source.asInputStream(request)) {
        body = in.readNBytes(MOST_BODY);
      }
      if (signature.fits(request.getMethod(), header -> header(request, header), body)) {
        return super.handle(new Read(request, body), response, callback);
      }
      response.setStatus(400);
      response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/x-amz-json-1.0");
      response.write(true, ByteBuffer.wrap(REFUSAL), callback);
      return true;
    }

    private static @Nullable String header(Request request, String name) {
      HttpField field = request.getHeaders().getField(name);
      return field == null ? null : String.join(",", request.getHeaders().getValuesList(name));
    }
  }

  /** A request whose body was read already. */
  private static final class Read extends Request.Wrapper {
    private final Content.Source body;

    Read(Request request, byte[] body) {
      super(request);
      this.body = Content.Source.from(ByteBuffer.wrap(body));
    }

    @Override
    public Content.Chunk read() {
      return body.read();
    }

    @Override
    public void demand(Runnable ready) {
      body.demand(ready);
    }
  }
}
