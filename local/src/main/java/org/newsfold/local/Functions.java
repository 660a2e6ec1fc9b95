package org.newsfold.local;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import org.newsfold.article.Upload;
import org.newsfold.aws.Clients;
import org.newsfold.aws.EmbeddedMetrics;
import org.newsfold.aws.Environment;
import org.newsfold.aws.S3ArticleStore;
import org.newsfold.aws.S3Uploads;
import org.newsfold.cluster.ClusterHandler;
import org.newsfold.cluster.ClusterStage;
import org.newsfold.cluster.Clustering;
import org.newsfold.cluster.Pause;
import org.newsfold.enrich.EnrichHandler;
import org.newsfold.enrich.EnrichStage;
import org.newsfold.enrich.Enricher;
import org.newsfold.json.Json;
import org.newsfold.local.queue.LocalQueue;
import org.newsfold.local.store.LocalStore;
import org.newsfold.lookup.Lookup;
import org.newsfold.lookup.LookupHandler;
import org.newsfold.normalize.NormalizeHandler;
import org.newsfold.normalize.NormalizeStage;
import org.newsfold.stage.Meter;
import org.newsfold.stage.SettleLater;
import org.newsfold.store.ArticleStore;
import org.newsfold.store.Uploads;
import org.newsfold.table.Retention;
import org.newsfold.table.StatusTable;
import org.newsfold.table.Table;
import software.amazon.awssdk.services.s3.S3Client;

/** The four functions, with the same handlers as on Lambda, wired to the local store and table. */
record Functions(
    RequestHandler<SQSEvent, SQSBatchResponse> normalize,
    RequestHandler<SQSEvent, SQSBatchResponse> enrich,
    RequestHandler<SQSEvent, SQSBatchResponse> cluster,
    RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> lookup) {
  private static final Duration SETTLE_DELAY = Duration.ofSeconds(2);

  /** What takes time to load and needs neither store nor table. */
  record Knowledge(Enricher enricher, Clustering clustering) {
    static Knowledge load() {
      return new Knowledge(new Enricher(), Clustering.shipped());
    }
  }

  static Functions over(
      Clients clients, Table table, Knowledge knowledge, LocalQueue clusterQueue) {
    S3Client s3 = clients.s3();
    Uploads uploads = new S3Uploads(s3, LocalStore.UPLOADS);
    ArticleStore articles = new S3ArticleStore(s3, LocalStore.ARTICLES);
    Environment environment = Environment.system();
    Retention retention = new Retention(environment.retention());
    StatusTable statuses = new StatusTable(table, retention);
    Meter meter = new EmbeddedMetrics(environment.functionName());
    SettleLater later =
        (article, delays) ->
            clusterQueue.send(
                Json.write(Map.of("settle", article.value())), SETTLE_DELAY.multipliedBy(delays));
    ClusterStage cluster =
        new ClusterStage(
            articles,
            knowledge
                .clustering()
                .over(
                    table,
                    retention,
                    later,
                    Upload::received,
                    Pause.growing(),
                    meter,
                    InstantSource.system()),
            statuses,
            meter,
            Clock.systemUTC());
    return new Functions(
        new NormalizeHandler(
            new NormalizeStage(uploads, articles, statuses, meter),
            environment.maxReceives(),
            meter),
        new EnrichHandler(
            new EnrichStage(
                articles, statuses, meter, knowledge.enricher(), InstantSource.system()),
            environment.maxReceives(),
            meter),
        new ClusterHandler(cluster, environment.maxReceives(), meter),
        new LookupHandler(new Lookup(table, articles, uploads, retention, InstantSource.system())));
  }
}
