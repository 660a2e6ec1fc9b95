@NullMarked
package org.newsfold.local;

import org.jspecify.annotations.NullMarked;
