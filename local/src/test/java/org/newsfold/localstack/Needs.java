package org.newsfold.localstack;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.sqs.model.SendMessageRequest;

/**
 * Tells the recorder which permissions each request of the SDK needs; every client of a test calls
 * it, by {@code software/amazon/awssdk/global/handlers/execution.interceptors}.
 *
 * <p>Source: AWS's <a
 * href="https://docs.aws.amazon.com/service-authorization/latest/reference/">Service Authorization
 * Reference</a>. A request that is not known here fails: add it.
 */
public final class Needs implements ExecutionInterceptor {
  private static final String BUCKETS = "arn:aws:s3:::";
  private static final String HERE = "us-east-1:000000000000:";

  @Override
  public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
    if (Recorder.isRecording()) {
      record(context.request());
    }
  }

  /** To be told that an object is missing, rather than forbidden, takes one permission more. */
  @Override
  public void onExecutionFailure(Context.FailedExecution context, ExecutionAttributes attributes) {
    if (context.exception() instanceof AwsServiceException e && e.statusCode() == 404) {
      bucket(context.request()).ifPresent(b -> Recorder.need("s3:ListBucket", BUCKETS + b));
    }
  }

  private static void record(SdkRequest request) {
    switch (request) {
      case GetObjectRequest get -> read(get.bucket(), get.key(), get.versionId());
      case HeadObjectRequest head -> read(head.bucket(), head.key(), head.versionId());
      case ListObjectsV2Request list -> Recorder.need("s3:ListBucket", BUCKETS + list.bucket());
      case PutObjectRequest put ->
          Recorder.need("s3:PutObject", BUCKETS + put.bucket() + "/" + put.key());
      case SendMessageRequest send ->
          Recorder.need("sqs:SendMessage", "arn:aws:sqs:" + HERE + lastOf(send.queueUrl()));
      case DynamoDbRequest table -> table(table);
      default -> throw unknown(request);
    }
  }

  private static void read(String bucket, String key, @Nullable String version) {
    String action = version == null ? "s3:GetObject" : "s3:GetObjectVersion";
    Recorder.need(action, BUCKETS + bucket + "/" + key);
  }

  private static void table(DynamoDbRequest request) {
    switch (request) {
      case GetItemRequest get -> table("GetItem", get.tableName());
      case PutItemRequest put -> table("PutItem", put.tableName());
      case DeleteItemRequest delete -> table("DeleteItem", delete.tableName());
      case QueryRequest query -> table("Query", query.tableName());
      case BatchGetItemRequest get ->
          get.requestItems().keySet().forEach(table -> table("BatchGetItem", table));
      case BatchWriteItemRequest write ->
          write.requestItems().keySet().forEach(table -> table("BatchWriteItem", table));
      default -> throw unknown(request);
    }
  }

  private static void table(String action, String table) {
    Recorder.need("dynamodb:" + action, "arn:aws:dynamodb:" + HERE + "table/" + table);
  }

  private static Optional<String> bucket(SdkRequest request) {
    return request.getValueForField("Bucket", String.class);
  }

  private static String lastOf(String url) {
    return url.substring(url.lastIndexOf('/') + 1);
  }

  private static IllegalStateException unknown(SdkRequest request) {
    return new IllegalStateException(
        "Which permission needs a %s? Say it in Needs"
            .formatted(request.getClass().getSimpleName()));
  }
}
