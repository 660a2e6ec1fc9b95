@NullMarked
package org.newsfold.bench;

import org.jspecify.annotations.NullMarked;
