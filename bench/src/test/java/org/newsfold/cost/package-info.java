@NullMarked
package org.newsfold.cost;

import org.jspecify.annotations.NullMarked;
