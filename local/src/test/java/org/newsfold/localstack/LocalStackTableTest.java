package org.newsfold.localstack;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.newsfold.aws.DynamoTable;
import org.newsfold.table.Table;
import org.newsfold.table.TableContract;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The table of the template. */
class LocalStackTableTest extends TableContract {
  private static DynamoDbClient client;
  private static String table;

  @BeforeAll
  static void deploy() {
    table = Stack.storage("contract-table").physicalId("Table");
    client = LocalStack.clients().dynamoDb();
  }

  @AfterAll
  static void close() {
    if (client != null) {
      client.close();
    }
  }

  @Override
  protected Table table() {
    return new DynamoTable(client, table);
  }
}
