package org.newsfold.stage;

import java.util.List;
import java.util.Map;

/**
 * One function's work on a batch of changed objects. Permanent troubles are the stage's own
 * business (it records a rejection); what it reports as failed is delivered again.
 */
public interface Stage {
  /**
   * Does the work for each change, in order.
   *
   * @return the changes that failed in passing, with the reason; all others are done
   */
  Map<ObjectChange, RuntimeException> accept(List<ObjectChange> changes);

  /** Records that a change has failed for the last time and now goes to the dead-letter queue. */
  void gaveUp(ObjectChange change, RuntimeException reason);
}
