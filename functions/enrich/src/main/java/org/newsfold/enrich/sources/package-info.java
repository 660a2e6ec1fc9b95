/** Finds what an article has from whom, and what it claims. */
@NullMarked
package org.newsfold.enrich.sources;

import org.jspecify.annotations.NullMarked;
