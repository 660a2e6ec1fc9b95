package org.newsfold.cluster;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsfold.table.MemoryTable;

class OrderLawTest {
  @Test
  void anyScheduleGivesTheSameStories() throws InterruptedException {
    for (long seed = 0; seed < 1500; seed++) {
      OrderLaw.holds(seed, new MemoryTable());
    }
  }

  /** In these, nothing leads from the article to a story half written for its sake but a note. */
  @Test
  void whoDiesBetweenTheWritesOfSeveralStoriesIsRepaired() throws InterruptedException {
    for (long seed : List.of(2895L, 4329L, 7671L, 8633L)) {
      OrderLaw.holds(seed, new MemoryTable());
    }
  }
}
