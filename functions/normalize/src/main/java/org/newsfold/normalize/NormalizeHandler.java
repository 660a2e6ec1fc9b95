package org.newsfold.normalize;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.newsfold.aws.Clients;
import org.newsfold.aws.DynamoTable;
import org.newsfold.aws.EmbeddedMetrics;
import org.newsfold.aws.Environment;
import org.newsfold.aws.QueueFunction;
import org.newsfold.aws.QueueWorker;
import org.newsfold.aws.S3ArticleStore;
import org.newsfold.aws.S3Uploads;
import org.newsfold.normalize.format.Limits;
import org.newsfold.stage.Meter;
import org.newsfold.stage.Stage;
import org.newsfold.table.Retention;
import org.newsfold.table.StatusTable;
import software.amazon.awssdk.services.s3.S3Client;

/** The Lambda function NORMALIZE: works off the queue of the uploads bucket's notifications. */
public final class NormalizeHandler implements QueueFunction {
  private final QueueWorker worker;

  /** Wired by environment variables, as Lambda creates it. */
  public NormalizeHandler() {
    this(Environment.system(), Clients.standard());
  }

  public NormalizeHandler(Environment environment, Clients clients) {
    this(environment, clients, new EmbeddedMetrics(environment.functionName()));
  }

  private NormalizeHandler(Environment environment, Clients clients, Meter meter) {
    this(wired(environment, clients, meter), environment.maxReceives(), meter);
  }

  public NormalizeHandler(Stage stage, int maxReceives, Meter meter) {
    worker = new QueueWorker(stage, maxReceives, meter);
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, @Nullable Context context) {
    return worker.work(event, context);
  }

  private static Stage wired(Environment environment, Clients clients, Meter meter) {
    S3Client s3 = clients.s3();
    return new NormalizeStage(
        new S3Uploads(s3, environment.uploadsBucket()),
        new S3ArticleStore(s3, environment.articlesBucket()),
        new StatusTable(
            new DynamoTable(clients.dynamoDb(), environment.tableName()),
            new Retention(environment.retention())),
        meter,
        new Normalizer(limits(environment)),
        InstantSource.system());
  }

  /** What archives may hold at most, as the environment says. */
  static Limits limits(Environment environment) {
    return Limits.DEFAULT.with(
        environment.maxParts(), environment.maxInflatedBytes(), environment.maxReadingTime());
  }
}
