package org.newsfold.aws;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.newsfold.table.Table;
import org.newsfold.table.TableContract;

/** The table on DynamoDB Local. */
class DynamoTableTest extends TableContract {
  private static TestDynamo dynamo;

  @BeforeAll
  static void start() {
    dynamo = TestDynamo.start();
  }

  @AfterAll
  static void stop() {
    dynamo.close();
  }

  @Override
  protected Table table() {
    return dynamo.table();
  }
}
