package org.newsfold.aws;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.newsfold.store.ArticleStore;
import org.newsfold.store.ArticleStoreContract;

class S3ArticleStoreTest extends ArticleStoreContract {
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
  protected ArticleStore store() {
    return new S3ArticleStore(s3.client(), TestS3.PLAIN);
  }
}
