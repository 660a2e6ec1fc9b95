package org.newsfold.localstack;

import org.junit.jupiter.api.BeforeAll;
import org.newsfold.aws.S3ArticleStore;
import org.newsfold.store.ArticleStore;
import org.newsfold.store.ArticleStoreContract;

/** The articles bucket of the template. */
class LocalStackArticleStoreTest extends ArticleStoreContract {
  private static String bucket;

  @BeforeAll
  static void deploy() {
    bucket = Stack.storage("contract-articles").physicalId("ArticlesBucket");
  }

  @Override
  protected ArticleStore store() {
    return new S3ArticleStore(LocalStack.s3(), bucket);
  }
}
