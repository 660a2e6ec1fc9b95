/** What holds for the project as a whole. */
@NullMarked
package org.newsfold;

import org.jspecify.annotations.NullMarked;
