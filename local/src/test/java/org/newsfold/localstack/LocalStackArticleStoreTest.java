package org.newsfold.localstack;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.newsfold.aws.S3ArticleStore;
import org.newsfold.store.ArticleStore;
import org.newsfold.store.ArticleStoreContract;
import software.amazon.awssdk.services.s3.S3Client;

/** The articles bucket of the template. */
class LocalStackArticleStoreTest extends ArticleStoreContract {
  private static S3Client client;
  private static String bucket;

  @BeforeAll
  static void deploy() {
    bucket = Stack.storage("contract-articles").physicalId("ArticlesBucket");
    client = LocalStack.clients().s3();
  }

  @AfterAll
  static void close() {
    if (client != null) {
      client.close();
    }
  }

  @Override
  protected ArticleStore store() {
    return new S3ArticleStore(client, bucket);
  }
}
