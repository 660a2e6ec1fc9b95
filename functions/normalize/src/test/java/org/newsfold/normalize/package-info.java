@NullMarked
package org.newsfold.normalize;

import org.jspecify.annotations.NullMarked;
