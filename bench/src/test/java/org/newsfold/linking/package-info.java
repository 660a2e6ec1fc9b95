@NullMarked
package org.newsfold.linking;

import org.jspecify.annotations.NullMarked;
