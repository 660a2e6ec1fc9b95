/** Words and beginnings of texts, read the same wherever they are read. */
@NullMarked
package org.newsfold.text;

import org.jspecify.annotations.NullMarked;
