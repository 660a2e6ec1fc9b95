@NullMarked
package org.newsfold.normalize.metadata;

import org.jspecify.annotations.NullMarked;
