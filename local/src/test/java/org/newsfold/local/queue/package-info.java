/** Queues, journal and pollers, with a clock that stands still. */
@NullMarked
package org.newsfold.local.queue;

import org.jspecify.annotations.NullMarked;
