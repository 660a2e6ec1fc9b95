package org.newsfold.cluster;

import org.junit.jupiter.api.Test;
import org.newsfold.aws.TestDynamo;
import org.newsfold.table.Table;

class DynamoOrderLawTest {
  @Test
  void anyScheduleGivesTheSameStoriesOnDynamoDb() throws InterruptedException {
    try (TestDynamo dynamo = TestDynamo.start()) {
      Table table = dynamo.table();
      for (long seed = 10_000; seed < 10_030; seed++) {
        OrderLaw.holds(seed, table);
      }
    }
  }
}
