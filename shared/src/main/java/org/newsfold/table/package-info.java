/**
 * The one table: rows, conditions and the key layout. {@link org.newsfold.table.Table} is the port;
 * typed access is built on it once and serves every implementation.
 */
@NullMarked
package org.newsfold.table;

import org.jspecify.annotations.NullMarked;
