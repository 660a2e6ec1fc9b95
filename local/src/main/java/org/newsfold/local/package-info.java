/** The same functions on one machine, and the command that runs them. */
@NullMarked
package org.newsfold.local;

import org.jspecify.annotations.NullMarked;
