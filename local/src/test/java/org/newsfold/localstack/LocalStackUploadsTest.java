package org.newsfold.localstack;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.newsfold.aws.S3Uploads;
import org.newsfold.store.Uploads;
import org.newsfold.store.UploadsContract;
import software.amazon.awssdk.core.sync.RequestBody;

/** The uploads bucket of the template. */
class LocalStackUploadsTest extends UploadsContract {
  private static String bucket;

  @BeforeAll
  static void deploy() {
    bucket = Stack.storage("contract-uploads").physicalId("UploadsBucket");
  }

  @Override
  protected Uploads uploads() {
    return new S3Uploads(LocalStack.s3(), bucket);
  }

  @Override
  protected void drop(String key, byte[] bytes, String contentType, Map<String, String> metadata) {
    LocalStack.s3()
        .putObject(
            p -> p.bucket(bucket).key(key).contentType(contentType).metadata(metadata),
            RequestBody.fromBytes(bytes));
  }

  @Override
  protected void remove(String key) {
    LocalStack.s3().deleteObject(d -> d.bucket(bucket).key(key));
  }
}
