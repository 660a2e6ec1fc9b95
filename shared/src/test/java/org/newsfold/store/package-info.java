@NullMarked
package org.newsfold.store;

import org.jspecify.annotations.NullMarked;
