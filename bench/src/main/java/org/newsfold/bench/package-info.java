/** How fast Newsfold is, and how good. */
@NullMarked
package org.newsfold.bench;

import org.jspecify.annotations.NullMarked;
