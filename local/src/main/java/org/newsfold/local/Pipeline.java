package org.newsfold.local;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.newsfold.aws.Environment;
import org.newsfold.local.queue.Journal;
import org.newsfold.local.queue.LocalQueue;
import org.newsfold.local.queue.Poller;
import org.newsfold.local.queue.Queues;
import org.newsfold.local.store.LocalStore;
import org.newsfold.local.store.ObjectEvent;
import org.newsfold.store.FactKey;

/**
 * The whole way of an article on one machine: S3, its notifications, the queues, the functions, the
 * table.
 *
 * <p>Under a folder of the user's it may be killed at any moment: objects and rows are on disk, and
 * the journal delivers again what was not done.
 */
public final class Pipeline implements AutoCloseable {
  private static final int THREADS = 2;
  private static final Duration VISIBILITY = Duration.ofMinutes(6);
  private static final Duration RETRY = Duration.ofSeconds(1);

  private final DataFolder folder;
  private final Journal journal;
  private final LocalQueue normalizing;
  private final LocalQueue enriching;
  private final LocalQueue clustering;
  private final Queues queues;
  private final LocalStore store;
  private final CompletableFuture<LocalTable> table;
  private final CompletableFuture<Functions> functions;
  private final List<Poller> pollers;
  private final boolean fresh;

  /**
   * Where S3 listens, and to whom.
   *
   * @param port 0: any that is free
   */
  public record Listening(InetAddress address, int port, LocalStore.Keys keys) {}

  private Pipeline(DataFolder folder, Listening listening) {
    this.folder = folder;
    this.journal =
        folder.isPassing() ? Journal.NONE : Journal.open(folder.path().resolve("queues.journal"));
    this.table = async(() -> LocalTable.open(folder.isPassing() ? null : folder.path()));
    CompletableFuture<Functions.Knowledge> knowledge = async(Functions.Knowledge::load);
    this.normalizing = queue("normalize");
    this.enriching = queue("enrich");
    this.clustering = queue("cluster");
    this.queues = new Queues(List.of(normalizing, enriching, clustering));
    this.store =
        LocalStore.start(
            folder.path(), listening.address, listening.port, listening.keys, this::keep);
    this.fresh = store.isEmpty(LocalStore.UPLOADS) && !journal.hasPending();
    this.functions =
        table.thenCombine(
            knowledge, (t, k) -> Functions.over(store.clients(), t.table(), k, clustering));
    this.pollers =
        List.of(
            poller(normalizing, Functions::normalize),
            poller(enriching, Functions::enrich),
            poller(clustering, Functions::cluster));
  }

  /**
   * Starts all; the table and the functions may still be starting when this returns.
   *
   * @param data the folder to keep everything in; null: nothing is kept
   * @throws DataFolder.InUse if another process has the folder
   */
  public static Pipeline start(@Nullable Path data, Listening listening) {
    DataFolder folder = data == null ? DataFolder.passing() : DataFolder.open(data);
    try {
      return new Pipeline(folder, listening);
    } catch (RuntimeException e) {
      folder.close();
      throw e;
    }
  }

  /** Whether nothing was dropped here before this process. */
  public boolean isNew() {
    return fresh;
  }

  public LocalStore store() {
    return store;
  }

  public Queues queues() {
    return queues;
  }

  /** The function LOOKUP. */
  public RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> lookup() {
    return (event, context) -> ready().lookup().handleRequest(event, context);
  }

  /**
   * Lets other processes work with the table, with the keys of the store.
   *
   * @param port 0: any that is free
   */
  public TableServer serveTable(InetAddress address, int port) {
    return table.join().serve(address, port, store.keys());
  }

  @Override
  public void close() {
    pollers.forEach(Poller::close);
    store.close();
    closeTable();
    journal.close();
    folder.close();
  }

  /** Waits for a table that is still opening: nobody else could close its file. */
  private void closeTable() {
    try {
      table.join().close();
    } catch (CompletionException e) {
      // It never opened; whoever asked for the functions was told why.
    }
  }

  private Functions ready() {
    try {
      return functions.join();
    } catch (CompletionException e) {
      throw new IllegalStateException("The functions do not start", e.getCause());
    }
  }

  private LocalQueue queue(String name) {
    LocalQueue.Policy policy =
        new LocalQueue.Policy(VISIBILITY, Environment.system().maxReceives(), RETRY);
    return new LocalQueue(name, policy, journal, Clock.systemUTC());
  }

  private Poller poller(
      LocalQueue queue, Function<Functions, RequestHandler<SQSEvent, SQSBatchResponse>> handler) {
    return Poller.start(queue, () -> handler.apply(ready()), THREADS, () -> queues().changed());
  }

  /** Which queue hears of which objects: as the notifications in template.yaml. */
  private Runnable keep(ObjectEvent event) {
    if (event.bucket().equals(LocalStore.UPLOADS)) {
      return normalizing.keep(event.notification(), Duration.ZERO);
    }
    if (event.key().startsWith("normalized/")) {
      return enriching.keep(event.notification(), Duration.ZERO);
    }
    if (event.key().startsWith("enriched/") || event.key().startsWith(FactKey.PREFIX)) {
      return clustering.keep(event.notification(), Duration.ZERO);
    }
    return () -> {};
  }

  private static <T> CompletableFuture<T> async(Supplier<T> work) {
    CompletableFuture<T> result = new CompletableFuture<>();
    Thread.ofPlatform()
        .daemon()
        .start(
            () -> {
              try {
                result.complete(work.get());
              } catch (RuntimeException | Error e) {
                result.completeExceptionally(e);
              }
            });
    return result;
  }
}
