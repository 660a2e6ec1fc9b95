/** Sentences and words of a text, with their places in it. */
@NullMarked
package org.newsfold.enrich.text;

import org.jspecify.annotations.NullMarked;
