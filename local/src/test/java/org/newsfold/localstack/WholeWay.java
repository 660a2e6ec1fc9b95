package org.newsfold.localstack;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsfold.article.ArticleId;
import org.newsfold.aws.Clients;
import org.newsfold.aws.Environment;
import org.newsfold.aws.Template;
import org.newsfold.aws.TimeLeft;
import org.newsfold.cluster.ClusterHandler;
import org.newsfold.enrich.EnrichHandler;
import org.newsfold.local.LocalApi;
import org.newsfold.lookup.LookupHandler;
import org.newsfold.normalize.NormalizeHandler;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * The functions in this process over the buckets, queues and table of a stack, with the environment
 * variables that the template gives them.
 */
final class WholeWay implements AutoCloseable {
  private final Stack stack;
  private final Recorder recorder;
  private final S3Client s3;
  private final SqsClient sqs;
  private final EventSource normalize;
  private final EventSource enrich;
  private final EventSource cluster;
  private final RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> lookup;

  WholeWay(Stack stack) {
    this(stack, new Recorder());
  }

  /** The same, with everything that the functions ask of AWS recorded. */
  WholeWay(Stack stack, Recorder recorder) {
    this.stack = stack;
    this.recorder = recorder;
    Clients clients = LocalStack.clients();
    this.s3 = clients.s3();
    this.sqs = clients.sqs();
    this.normalize = source("Normalize", new NormalizeHandler(environment("Normalize"), clients));
    this.enrich = source("Enrich", new EnrichHandler(environment("Enrich"), clients));
    this.cluster = source("Cluster", new ClusterHandler(environment("Cluster"), clients));
    this.lookup = recorder.watched("Lookup", new LookupHandler(environment("Lookup"), clients));
  }

  EventSource normalize() {
    return normalize;
  }

  void drop(String key, String text) {
    drop(key, RequestBody.fromString(text));
  }

  void drop(String key, RequestBody body) {
    s3.putObject(p -> p.bucket(stack.physicalId("UploadsBucket")).key(key), body);
  }

  void remove(String key) {
    s3.deleteObject(d -> d.bucket(stack.physicalId("UploadsBucket")).key(key));
  }

  /** Takes an article's normalized objects away, as the end of their retention does. */
  void loseArticle(ArticleId article) {
    String bucket = stack.physicalId("ArticlesBucket");
    s3.listObjectsV2(l -> l.bucket(bucket).prefix("normalized/" + article + "/"))
        .contents()
        .forEach(object -> s3.deleteObject(d -> d.bucket(bucket).key(object.key())));
  }

  /** Sends a message to a queue. */
  void send(String queue, String body) {
    sqs.sendMessage(m -> m.queueUrl(stack.physicalId(queue)).messageBody(body));
  }

  /** Polls until no queue has had anything left for a while: S3 takes its time to tell. */
  void drain() {
    List<EventSource> sources = List.of(normalize, enrich, cluster);
    for (int quiet = 0; quiet < 5; quiet++) {
      while (!sources.stream().allMatch(EventSource::isEmpty)) {
        sources.forEach(EventSource::poll);
        quiet = 0;
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The bodies of a queue's messages. */
  List<String> messages(String queue) {
    return sqs
        .receiveMessage(r -> r.queueUrl(stack.physicalId(queue)).maxNumberOfMessages(10))
        .messages()
        .stream()
        .map(m -> m.body())
        .toList();
  }

  /** What the API answers to a GET of a path with its query. */
  APIGatewayProxyResponseEvent get(String path) {
    return get(lookup, path);
  }

  static APIGatewayProxyResponseEvent get(
      RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> lookup,
      String path) {
    int mark = path.indexOf('?');
    return lookup.handleRequest(
        new APIGatewayProxyRequestEvent()
            .withHttpMethod("GET")
            .withPath(mark < 0 ? path : path.substring(0, mark))
            .withMultiValueQueryStringParameters(
                LocalApi.query(mark < 0 ? null : path.substring(mark + 1))),
        new TimeLeft(15_000));
  }

  /** What the API answers to an editor. */
  int say(String method, String path, String body) {
    return lookup
        .handleRequest(
            new APIGatewayProxyRequestEvent().withHttpMethod(method).withPath(path).withBody(body),
            new TimeLeft(15_000))
        .getStatusCode();
  }

  @Override
  public void close() {
    s3.close();
    sqs.close();
  }

  private EventSource source(String name, RequestHandler<SQSEvent, SQSBatchResponse> function) {
    return new EventSource(sqs, stack.physicalId(name + "Queue"), recorder.watched(name, function));
  }

  private Environment environment(String function) {
    Map<String, String> variables = new HashMap<>();
    Template.read()
        .environment(function)
        .forEach((name, value) -> variables.put(name, text(value)));
    return new Environment(variables);
  }

  private String text(Object value) {
    return value instanceof Map<?, ?> reference
        ? stack.value(String.valueOf(reference.get("Ref")))
        : value.toString();
  }
}
