@NullMarked
package org.newsfold.normalize.charset;

import org.jspecify.annotations.NullMarked;
