/** Finds dates, absolute and relative, in the languages of the calendar table. */
@NullMarked
package org.newsfold.enrich.dates;

import org.jspecify.annotations.NullMarked;
