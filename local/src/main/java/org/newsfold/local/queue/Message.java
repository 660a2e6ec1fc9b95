package org.newsfold.local.queue;

import java.time.Instant;

/**
 * A message of a queue.
 *
 * @param id unique over all queues of the journal
 * @param receives how often it was received, this time included
 * @param visible when it may be received again
 */
record Message(String id, String body, int receives, Instant visible) {
  Message receivedUntil(Instant later) {
    return new Message(id, body, receives + 1, later);
  }

  Message visibleFrom(Instant later) {
    return new Message(id, body, receives, later);
  }
}
