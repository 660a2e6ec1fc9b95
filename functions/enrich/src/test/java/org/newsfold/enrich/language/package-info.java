@NullMarked
package org.newsfold.enrich.language;

import org.jspecify.annotations.NullMarked;
