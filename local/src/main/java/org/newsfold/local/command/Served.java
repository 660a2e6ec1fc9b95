package org.newsfold.local.command;

import java.net.URI;
import org.newsfold.local.LocalTable;
import org.newsfold.local.store.LocalStore;

/** What someone needs to know to use a run that stays up. */
final class Served {
  private Served() {}

  static String text(LocalStore store, URI api, URI table) {
    return """
      Serving until Ctrl-C.
        API       %1$s
        S3        %2$s   bucket %5$s
        DynamoDB  %7$s   table %8$s

      Drop files with any S3 client:
        export AWS_ENDPOINT_URL_S3=%2$s AWS_ENDPOINT_URL_DYNAMODB=%7$s
        export AWS_ACCESS_KEY_ID=%3$s AWS_SECRET_ACCESS_KEY=%4$s AWS_DEFAULT_REGION=%6$s
        aws s3 cp article.txt s3://%5$s/
        aws s3 rm s3://%5$s/article.txt

      Look stories up:
        curl '%1$s/clusters?limit=5'
        curl '%1$s/uploads/article.txt'
      """
        .formatted(
            api,
            store.endpoint(),
            store.keys().id(),
            store.keys().secret(),
            LocalStore.UPLOADS,
            LocalStore.REGION,
            table,
            LocalTable.NAME);
  }
}
