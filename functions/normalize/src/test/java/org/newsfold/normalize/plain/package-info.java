@NullMarked
package org.newsfold.normalize.plain;

import org.jspecify.annotations.NullMarked;
