/** The article among everything else that a page holds. */
@NullMarked
package org.newsfold.normalize.html;

import org.jspecify.annotations.NullMarked;
