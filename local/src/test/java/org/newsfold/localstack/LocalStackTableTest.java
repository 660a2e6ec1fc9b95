package org.newsfold.localstack;

import org.junit.jupiter.api.BeforeAll;
import org.newsfold.aws.DynamoTable;
import org.newsfold.table.Table;
import org.newsfold.table.TableContract;

/** The table of the template. */
class LocalStackTableTest extends TableContract {
  private static String table;

  @BeforeAll
  static void deploy() {
    table = Stack.storage("contract-table").physicalId("Table");
  }

  @Override
  protected Table table() {
    return new DynamoTable(LocalStack.dynamoDb(), table);
  }
}
