/** Words of a text, the same wherever two texts are compared. */
@NullMarked
package org.newsfold.text;

import org.jspecify.annotations.NullMarked;
