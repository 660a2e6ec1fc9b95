package org.newsfold.cluster;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import org.newsfold.article.Upload;
import org.newsfold.aws.Clients;
import org.newsfold.aws.DynamoTable;
import org.newsfold.aws.EmbeddedMetrics;
import org.newsfold.aws.Environment;
import org.newsfold.aws.QueueFunction;
import org.newsfold.aws.QueueWorker;
import org.newsfold.aws.S3ArticleStore;
import org.newsfold.aws.SettleQueue;
import org.newsfold.stage.Meter;
import org.newsfold.table.Retention;
import org.newsfold.table.StatusTable;
import org.newsfold.table.Table;

/** The Lambda function behind the queue of enriched articles. */
public final class ClusterHandler implements QueueFunction {
  private static final Duration DELAY = Duration.ofSeconds(10);

  private final QueueWorker worker;

  /** As on Lambda: by its environment variables. */
  public ClusterHandler() {
    this(Environment.system(), Clients.standard());
  }

  public ClusterHandler(Environment environment, Clients clients) {
    this(environment, clients, new EmbeddedMetrics(environment.functionName()));
  }

  private ClusterHandler(Environment environment, Clients clients, Meter meter) {
    this(stage(environment, clients, meter), environment.maxReceives(), meter);
  }

  public ClusterHandler(ClusterStage stage, int maxReceives, Meter meter) {
    this.worker = new QueueWorker(stage, stage::settleWaiting, maxReceives, meter);
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    return worker.work(event, context);
  }

  private static ClusterStage stage(Environment environment, Clients clients, Meter meter) {
    Table table = new DynamoTable(clients.dynamoDb(), environment.tableName());
    Retention retention = new Retention(environment.retention());
    SettleQueue later = new SettleQueue(clients.sqs(), environment.clusterQueueUrl(), DELAY);
    return new ClusterStage(
        new S3ArticleStore(clients.s3(), environment.articlesBucket()),
        Clustering.shipped()
            .over(
                table,
                retention,
                later,
                Upload::received,
                Pause.growing(),
                meter,
                InstantSource.system()),
        new StatusTable(table, retention),
        meter,
        Clock.systemUTC());
  }
}
