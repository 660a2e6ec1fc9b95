@NullMarked
package org.newsfold.cluster;

import org.jspecify.annotations.NullMarked;
