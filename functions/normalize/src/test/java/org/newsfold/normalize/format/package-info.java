@NullMarked
package org.newsfold.normalize.format;

import org.jspecify.annotations.NullMarked;
