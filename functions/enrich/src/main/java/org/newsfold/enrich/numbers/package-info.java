/** Finds numbers with their units, read as the text's language writes them. */
@NullMarked
package org.newsfold.enrich.numbers;

import org.jspecify.annotations.NullMarked;
