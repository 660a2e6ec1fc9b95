/** Which language a text is written in. */
@NullMarked
package org.newsfold.enrich.language;

import org.jspecify.annotations.NullMarked;
