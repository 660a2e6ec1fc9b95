@NullMarked
package org.newsfold.enrich;

import org.jspecify.annotations.NullMarked;
