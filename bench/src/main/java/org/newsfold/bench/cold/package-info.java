/** Cold starts of the packaged functions, as Lambda starts them. */
@NullMarked
package org.newsfold.bench.cold;

import org.jspecify.annotations.NullMarked;
