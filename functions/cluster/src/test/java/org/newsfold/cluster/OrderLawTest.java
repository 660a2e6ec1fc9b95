package org.newsfold.cluster;

import org.junit.jupiter.api.Test;
import org.newsfold.table.MemoryTable;

class OrderLawTest {
  @Test
  void anyScheduleGivesTheSameStories() throws InterruptedException {
    for (long seed = 0; seed < 1500; seed++) {
      OrderLaw.holds(seed, new MemoryTable());
    }
  }
}
