package org.newsfold.enrich;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import org.newsfold.aws.Clients;
import org.newsfold.aws.DynamoTable;
import org.newsfold.aws.EmbeddedMetrics;
import org.newsfold.aws.Environment;
import org.newsfold.aws.QueueFunction;
import org.newsfold.aws.QueueWorker;
import org.newsfold.aws.S3ArticleStore;
import org.newsfold.stage.Meter;
import org.newsfold.stage.Stage;
import org.newsfold.table.Retention;
import org.newsfold.table.StatusTable;

/** The Lambda function ENRICH: works off the queue of normalized articles. */
public final class EnrichHandler implements QueueFunction {
  private final QueueWorker worker;

  /** Wired by environment variables, as Lambda creates it. */
  public EnrichHandler() {
    this(Environment.system(), Clients.standard());
  }

  public EnrichHandler(Environment environment, Clients clients) {
    this(environment, clients, new EmbeddedMetrics(environment.functionName()));
  }

  private EnrichHandler(Environment environment, Clients clients, Meter meter) {
    this(wired(environment, clients, meter), environment.maxReceives(), meter);
  }

  public EnrichHandler(Stage stage, int maxReceives, Meter meter) {
    worker = new QueueWorker(stage, maxReceives, meter);
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    return worker.work(event, context);
  }

  private static Stage wired(Environment environment, Clients clients, Meter meter) {
    return new EnrichStage(
        new S3ArticleStore(clients.s3(), environment.articlesBucket()),
        new StatusTable(
            new DynamoTable(clients.dynamoDb(), environment.tableName()),
            new Retention(environment.retention())),
        meter);
  }
}
