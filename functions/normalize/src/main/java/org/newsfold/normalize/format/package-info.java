/** Kinds of files: what each is known by and how articles are read out of it. */
@NullMarked
package org.newsfold.normalize.format;

import org.jspecify.annotations.NullMarked;
