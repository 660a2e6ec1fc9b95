@NullMarked
package org.newsfold.local.store;

import org.jspecify.annotations.NullMarked;
