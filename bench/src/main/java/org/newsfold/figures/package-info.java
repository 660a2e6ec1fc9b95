/** Measures how numbers, dates, quotes, attributions and roles are read. */
@NullMarked
package org.newsfold.figures;

import org.jspecify.annotations.NullMarked;
