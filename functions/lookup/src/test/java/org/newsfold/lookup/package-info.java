@NullMarked
package org.newsfold.lookup;

import org.jspecify.annotations.NullMarked;
