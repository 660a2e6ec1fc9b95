/** What an article costs in an account, and whether that grows with the archive. */
@NullMarked
package org.newsfold.cost;

import org.jspecify.annotations.NullMarked;
