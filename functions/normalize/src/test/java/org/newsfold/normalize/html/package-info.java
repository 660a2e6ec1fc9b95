@NullMarked
package org.newsfold.normalize.html;

import org.jspecify.annotations.NullMarked;
