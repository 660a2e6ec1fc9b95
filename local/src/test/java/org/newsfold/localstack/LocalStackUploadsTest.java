package org.newsfold.localstack;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.newsfold.aws.S3Uploads;
import org.newsfold.store.Uploads;
import org.newsfold.store.UploadsContract;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/** The uploads bucket of the template. */
class LocalStackUploadsTest extends UploadsContract {
  private static S3Client client;
  private static String bucket;

  @BeforeAll
  static void deploy() {
    bucket = Stack.storage("contract-uploads").physicalId("UploadsBucket");
    client = LocalStack.clients().s3();
  }

  @AfterAll
  static void close() {
    if (client != null) {
      client.close();
    }
  }

  @Override
  protected Uploads uploads() {
    return new S3Uploads(client, bucket);
  }

  @Override
  protected void drop(String key, byte[] bytes, String contentType, Map<String, String> metadata) {
    client.putObject(
        p -> p.bucket(bucket).key(key).contentType(contentType).metadata(metadata),
        RequestBody.fromBytes(bytes));
  }

  @Override
  protected void remove(String key) {
    client.deleteObject(d -> d.bucket(bucket).key(key));
  }
}
