@NullMarked
package org.newsfold.local.queue;

import org.jspecify.annotations.NullMarked;
