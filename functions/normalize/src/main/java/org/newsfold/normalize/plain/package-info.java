/** The article in a plain-text file, which may be a capture of a whole page. */
@NullMarked
package org.newsfold.normalize.plain;

import org.jspecify.annotations.NullMarked;
