/** From bytes to characters where nobody says which charset they are in. */
@NullMarked
package org.newsfold.normalize.charset;

import org.jspecify.annotations.NullMarked;
