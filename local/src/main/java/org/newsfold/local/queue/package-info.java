/**
 * SQS on one machine: queues in memory, kept in a journal, and the pollers that feed the handlers.
 */
@NullMarked
package org.newsfold.local.queue;

import org.jspecify.annotations.NullMarked;
