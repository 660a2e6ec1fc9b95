/**
 * The ports: where uploads, articles and rows are kept. Implemented in memory here, on AWS beside.
 */
@NullMarked
package org.newsfold.store;

import org.jspecify.annotations.NullMarked;
