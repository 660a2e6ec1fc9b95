/** Finds who and what a text names. */
@NullMarked
package org.newsfold.enrich.names;

import org.jspecify.annotations.NullMarked;
