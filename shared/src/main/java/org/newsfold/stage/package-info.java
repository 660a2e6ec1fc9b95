/** How a stage is driven: what a queue delivers, and what becomes of it. */
@NullMarked
package org.newsfold.stage;

import org.jspecify.annotations.NullMarked;
