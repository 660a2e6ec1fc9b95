/** How well pages and bytes are read, measured on labelled data. */
@NullMarked
package org.newsfold.reading;

import org.jspecify.annotations.NullMarked;
