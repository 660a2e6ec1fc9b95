@NullMarked
package org.newsfold.json;

import org.jspecify.annotations.NullMarked;
