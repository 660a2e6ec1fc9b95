package org.newsfold.aws;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.newsfold.store.Uploads;
import org.newsfold.store.UploadsContract;

/** A bucket without versions. */
class S3PlainUploadsTest extends UploadsContract {
  private static final String BUCKET = TestS3.PLAIN;
  private static TestS3 s3;

  @BeforeAll
  static void start() {
    s3 = TestS3.start();
  }

  @AfterAll
  static void stop() {
    s3.close();
  }

  @Override
  protected Uploads uploads() {
    return new S3Uploads(s3.client(), BUCKET);
  }

  @Override
  protected void drop(String key, byte[] bytes, String contentType, Map<String, String> metadata) {
    s3.drop(BUCKET, key, bytes, contentType, metadata);
  }

  @Override
  protected void remove(String key) {
    s3.remove(BUCKET, key);
  }
}
